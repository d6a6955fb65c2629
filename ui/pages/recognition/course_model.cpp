// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recognition/course_model.h"

#include "ui/pages/recognition/recognition_words.h"

#include <QFont>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr quintptr CaseLevel = 0; // below it: the row of the case + 1

QString shownDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("—");
}

} // namespace

void CourseModel::setCourse(cultivation::Course course)
{
    beginResetModel();
    m_course = std::move(course);
    endResetModel();
}

void CourseModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex of = index(row, 0);
        Q_EMIT dataChanged(of, index(row, Columns - 1));
        if (rowCount(of) > 0)
            Q_EMIT dataChanged(index(0, 0, of), index(rowCount(of) - 1, Columns - 1, of));
    }
}

const cultivation::CourseCase *CourseModel::caseAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_course)
        return nullptr;
    const auto row = index.internalId() == CaseLevel ? static_cast<size_t>(index.row())
                                                     : static_cast<size_t>(index.internalId() - 1);
    return &m_course->cases[row];
}

const records::RecognitionStep *CourseModel::stepAt(const QModelIndex &index) const
{
    const cultivation::CourseCase *of = caseAt(index);
    return of && index.internalId() != CaseLevel ? &of->facts.steps[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex CourseModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : CaseLevel);
}

QModelIndex CourseModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == CaseLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, CaseLevel);
}

int CourseModel::rowCount(const QModelIndex &parent) const
{
    if (!m_course)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_course->cases.size());
    if (parent.internalId() != CaseLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_course->cases[static_cast<size_t>(parent.row())].facts.steps.size());
}

int CourseModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

/// 工信部企业〔2022〕63号; the code of a document that is not at hand.
QString CourseModel::ruleDocument(const QString &code) const
{
    const eligibility::Pack *pack = m_course->book->shelf.find(code);
    if (!pack)
        return code;
    return pack->documentNumber.isEmpty() ? pack->title : pack->documentNumber;
}

QString CourseModel::caseText(const cultivation::CourseCase &of, int column) const
{
    switch (column) {
    case DayColumn:
        return shownDay(of.facts.recognition.opened);
    case StepColumn:
        return RecognitionWords::caseTitle(m_course->book->ladders, of.facts.recognition, m_course->on);
    case DocumentColumn:
        return ruleDocument(of.facts.recognition.ruleDocument);
    case NoteColumn: {
        const QString stands = tr("%1, for %2 days", "stage of a case, days in it")
                                   .arg(RecognitionWords::stage(of.standing.stage))
                                   .arg(of.standing.days);
        const QString missing = RecognitionWords::gaps(of.gaps);
        return missing.isEmpty() ? stands : tr("%1. %2", "where a case stands, what is missing").arg(stands, missing);
    }
    default:
        return {};
    }
}

QString CourseModel::stepText(const cultivation::CourseCase &of, const records::RecognitionStep &step, int column)
{
    switch (column) {
    case DayColumn:
        return shownDay(step.date);
    case StepColumn:
        return RecognitionWords::stage(step.stage);
    case DocumentColumn:
        return step.documentNumber;
    case NoteColumn: {
        QStringList parts;
        if (const records::Certificate *paper = of.facts.certificate(step.certificate.id))
            parts.append(tr("certificate %1, %2 to %3")
                             .arg(paper->certificateNumber.isEmpty() ? QStringLiteral("—") : paper->certificateNumber,
                                 shownDay(paper->issued), shownDay(paper->validTo)));
        if (!step.note.isEmpty())
            parts.append(step.note);
        if (step.nextDue.isValid())
            parts.append(tr("next by %1").arg(shownDay(step.nextDue)));
        return parts.join(QStringLiteral("；"));
    }
    case OfficeColumn:
        return step.handledBy;
    case PapersColumn: {
        const auto papers = std::count_if(of.facts.attachments.begin(), of.facts.attachments.end(),
            [&](const records::Attachment &it) { return it.recognitionStep.id == step.id; });
        return papers > 0 ? QString::number(papers) : QString();
    }
    default:
        return {};
    }
}

QVariant CourseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const cultivation::CourseCase *of = caseAt(index);
    const records::RecognitionStep *step = stepAt(index);
    if (role == Qt::FontRole && !step) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    return step ? stepText(*of, *step, index.column()) : caseText(*of, index.column());
}

QVariant CourseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case DayColumn:
        return tr("Date");
    case StepColumn:
        return tr("Step");
    case DocumentColumn:
        return tr("Document");
    case NoteColumn:
        return tr("Note");
    case OfficeColumn:
        return tr("Office");
    case PapersColumn:
        return tr("Files");
    }
    return {};
}

} // namespace yumiao::ui::pages
