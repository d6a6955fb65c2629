// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/course_reading.h"

#include <QAbstractItemModel>

namespace yumiao::ui::pages {

/// The course of one enterprise: its cases, the newest first, and under each its dated steps in their order.
class CourseModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { DayColumn, StepColumn, DocumentColumn, NoteColumn, OfficeColumn, PapersColumn };
    static constexpr int Columns = 6;
    using QAbstractItemModel::QAbstractItemModel;
    void setCourse(cultivation::Course course);
    [[nodiscard]] const std::optional<cultivation::Course> &course() const { return m_course; }
    void retranslate();
    /// The case of a row, or of the step that it shows; nullptr without one.
    [[nodiscard]] const cultivation::CourseCase *caseAt(const QModelIndex &index) const;
    /// The step of a row; nullptr on the row of a case.
    [[nodiscard]] const records::RecognitionStep *stepAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString ruleDocument(const QString &code) const;
    [[nodiscard]] QString caseText(const cultivation::CourseCase &of, int column) const;
    [[nodiscard]] static QString stepText(
        const cultivation::CourseCase &of, const records::RecognitionStep &step, int column);
    std::optional<cultivation::Course> m_course;
};

} // namespace yumiao::ui::pages
