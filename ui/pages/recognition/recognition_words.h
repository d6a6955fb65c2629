// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/course_reading.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {

/// Every word of the course of recognition (办理认定) that follows from its facts.
class RecognitionWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::RecognitionWords)
public:
    [[nodiscard]] static QString stage(std::optional<records::RecognitionStage> stage);
    [[nodiscard]] static QString procedure(std::optional<records::RecognitionProcedure> procedure);
    /// 专精特新中小企业, as it is called on the day; the code where no ladder knows it.
    [[nodiscard]] static QString tier(
        const eligibility::Ladders &ladders, const QString &ladder, const QString &tier, QDate on);
    /// 专精特新中小企业 新申请
    [[nodiscard]] static QString caseTitle(
        const eligibility::Ladders &ladders, const records::Recognition &recognition, QDate on);
    /// 退回：申报中
    [[nodiscard]] static QString move(const rules::RecognitionNext &next);
    [[nodiscard]] static QString dueKind(cultivation::DueKind kind);
    /// 余 37 天, 逾期 23 天, 今天到期
    [[nodiscard]] static QString left(qint64 days);
    /// 年度更新未登记：专精特新中小企业，2023-04-30 前，余 1 天
    [[nodiscard]] static QString due(const eligibility::Ladders &ladders, const cultivation::RecognitionDue &due);
    [[nodiscard]] static QString gap(cultivation::CourseGap gap);
    /// 缺：文件号、证书编号; empty when nothing is missing.
    [[nodiscard]] static QString gaps(const std::vector<cultivation::Gap> &gaps);
    /// 县审、市审
    [[nodiscard]] static QString listed(const QStringList &items);
    /// 规则：有效期至 2025-08-31（工信部企业〔2022〕63号）
    [[nodiscard]] static QString proposed(const cultivation::ProposedEnd &end);
};

} // namespace yumiao::ui::pages
