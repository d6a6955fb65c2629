// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/profile_lines.h"

#include "models/records/enterprise_relation.h"
#include "ui/forms/display.h"
#include "ui/pages/common/counted_route.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace yumiao::ui::pages {
namespace {

using figures::EnterpriseProfile;
using records::RecordKind;

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Profile)
};

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString wan(const std::optional<Money> &amount)
{
    if (!amount)
        return QStringLiteral("—");
    return ProfileWords::tr("%1 ×10,000 yuan")
        .arg(QLocale().toString(static_cast<double>(amount->fen()) / 1'000'000.0, 'f', 2));
}

template <typename E>
QString choiceText(const std::optional<E> &value)
{
    return value ? words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(*value)]) : QString();
}

/// Parts of a line that are known, with a middle dot between.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("・"));
}

QString matterText(figures::MatterKind kind)
{
    switch (kind) {
    case figures::MatterKind::CertificateEnds:
        return ProfileWords::tr("A certificate ends");
    case figures::MatterKind::FinancingUnderWay:
        return ProfileWords::tr("Financing under way");
    case figures::MatterKind::FinancingStuck:
        return ProfileWords::tr("Financing is stuck");
    case figures::MatterKind::TaskOpen:
        return ProfileWords::tr("A task is open");
    case figures::MatterKind::NotVisited:
        return ProfileWords::tr("Not visited for long");
    case figures::MatterKind::FiguresMissing:
        return ProfileWords::tr("Figures of last year are missing");
    }
    Q_UNREACHABLE();
}

/// What this enterprise's tie is called when the other one states it.
QString statedByOther(const std::optional<records::RelationKind> &kind)
{
    if (!kind)
        return {};
    switch (*kind) {
    case records::RelationKind::Parent:
        return ProfileWords::tr("Subsidiary");
    case records::RelationKind::Branch:
        return ProfileWords::tr("Branch of");
    case records::RelationKind::Controlled:
        return ProfileWords::tr("Controlled by");
    case records::RelationKind::MovedFrom:
        return choiceText(std::optional(records::RelationKind::MovedTo));
    case records::RelationKind::MovedTo:
        return choiceText(std::optional(records::RelationKind::MovedFrom));
    case records::RelationKind::SuccessorOf:
        return ProfileWords::tr("Succeeded by");
    }
    Q_UNREACHABLE();
}

} // namespace

QString tierText(const std::optional<rules::Rung> &tier)
{
    return tier ? choiceText(tier) : ProfileWords::tr("Not on the ladder");
}

std::vector<FactLine> openMatterLines(const EnterpriseProfile &profile)
{
    std::vector<FactLine> lines;
    for (const figures::OpenMatter &matter : profile.openMatters) {
        FactLine line{matter.lamp, {}, matterText(matter.kind), dayText(matter.day), {}};
        if (matter.recordKind != RecordKind::Enterprise)
            line.route = routeTo(matter.recordKind, matter.id);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<FactLine> rungLines(const EnterpriseProfile &profile)
{
    std::vector<FactLine> lines;
    for (auto it = profile.rungHistory.rbegin(); it != profile.rungHistory.rend(); ++it)
        lines.push_back({{}, {}, tierText(it->rung), dayText(it->day), {}});
    return lines;
}

std::vector<FactLine> certificateLines(const EnterpriseProfile &profile)
{
    std::vector<FactLine> lines;
    for (const figures::CertificateStanding &standing : profile.certificates) {
        const records::Certificate &it = standing.certificate;
        lines.push_back({standing.lamp, standing.holds ? ProfileWords::tr("Valid") : ProfileWords::tr("Ended"),
            joined({choiceText(it.kind), choiceText(it.level), it.certificateNumber, it.documentNumber}),
            it.validTo.isValid() ? ProfileWords::tr("to %1").arg(dayText(it.validTo)) : dayText(it.issued),
            routeTo(RecordKind::Certificate, it.id)});
    }
    return lines;
}

std::vector<FactLine> applicationLines(const EnterpriseProfile &profile)
{
    std::vector<FactLine> lines;
    for (const figures::ApplicationStanding &standing : profile.applications) {
        const records::FinancingApplication &it = standing.application;
        lines.push_back({standing.lamp, choiceText(it.stage),
            joined({wan(it.amount), choiceText(it.instrument), standing.institution}), dayText(it.stageSince),
            routeTo(RecordKind::FinancingApplication, it.id)});
    }
    return lines;
}

std::vector<FactLine> needLines(const EnterpriseProfile &profile)
{
    std::vector<FactLine> lines;
    for (const records::FinancingNeed &it : profile.needs)
        lines.push_back({{}, it.number, joined({wan(it.amount), choiceText(it.purpose), choiceText(it.instrument)}),
            dayText(it.registered), routeTo(RecordKind::FinancingNeed, it.id)});
    return lines;
}

std::vector<FactLine> taskLines(const EnterpriseProfile &profile)
{
    std::vector<FactLine> lines;
    for (const figures::TaskStanding &standing : profile.tasks)
        lines.push_back({standing.lamp, {}, joined({standing.task.title, standing.bureau}), dayText(standing.task.due),
            routeTo(RecordKind::Task, standing.task.id)});
    return lines;
}

std::vector<FactLine> visitLines(const EnterpriseProfile &profile)
{
    std::vector<FactLine> lines;
    for (const records::Visit &it : profile.visits)
        lines.push_back({{}, choiceText(it.method), joined({it.visitors, it.situation, it.problems}),
            dayText(it.visited), {QStringLiteral("走访"), it.id.toText(), {}}});
    return lines;
}

std::vector<FactLine> nameLines(const EnterpriseProfile &profile)
{
    std::vector<FactLine> lines;
    for (const records::NamePeriod &it : profile.formerNames)
        lines.push_back(
            {{}, ProfileWords::tr("Formerly"), it.name, dayText(it.validTo), routeTo(RecordKind::NamePeriod, it.id)});
    return lines;
}

std::vector<FactLine> relationLines(const EnterpriseProfile &profile)
{
    std::vector<FactLine> lines;
    for (const figures::OtherRecords &others : profile.others) {
        if (others.kind != RecordKind::EnterpriseRelation)
            continue;
        for (const store::StoredRow &row : others.rows) {
            const auto it = records::recordFrom<records::EnterpriseRelation>(row.id, row.values);
            const bool own = it.enterprise.id == profile.enterprise.id;
            const RecordId other = own ? it.related.id : it.enterprise.id;
            const bool here = !other.isNull(); // else it is outside the register, known by name alone
            lines.push_back({{}, own ? choiceText(it.kind) : statedByOther(it.kind),
                here ? profile.labels.value(RecordKind::Enterprise).value(other) : it.relatedName,
                dayText(it.validTo.isValid() ? it.validTo : it.validFrom),
                here ? routeTo(RecordKind::Enterprise, other) : routeTo(RecordKind::EnterpriseRelation, row.id)});
        }
    }
    return lines;
}

QString townLabel(const figures::EnterpriseProfile &profile)
{
    return profile.townRetired ? forms::display().retired(profile.town) : profile.town;
}

QString industryLabel(const figures::EnterpriseProfile &profile)
{
    return profile.industryRetired ? forms::display().retired(profile.industry) : profile.industry;
}

} // namespace yumiao::ui::pages
