// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announced/reconciliation.h"

#include "models/announced/holdings.h"
#include "models/announced/line_match.h"
#include "models/base/text_folding.h"
#include "models/records/threshold.h"
#include "models/rules/thresholds.h"
#include "models/store/query.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace yumiao::announced {
namespace {

using namespace Qt::StringLiterals;
using records::Certificate;

constexpr size_t LinesBetweenReports = 100;

} // namespace

struct Ground {
    std::shared_ptr<const store::DoublesIndex> index;
    Holdings holdings;
    int daysOfListing = 0;
};

namespace {

/// The same recognition: of the same document, or from the same day on.
bool isEntered(const Certificate &it, const AnnouncedWish &wish, QDate from)
{
    const QString document = folded(wish.documentNumber);
    return it.issued == from || (!document.isEmpty() && folded(it.documentNumber) == document);
}

void lookAtHoldings(ReconciledLine &line, const Holdings &holdings, const AnnouncedWish &wish)
{
    const auto &held = holdings.of(line.enterprise.enterprise);
    if (held.empty())
        return;
    line.held = held.back();
    const auto same
        = std::find_if(held.begin(), held.end(), [&](const Certificate &it) { return isEntered(it, wish, line.from); });
    if (same != held.end())
        line.held = *same;
    line.outcome = same != held.end() ? Outcome::Entered : Outcome::Renewed;
}

void decide(ReconciledLine &line, const Decision &decision, const store::DoublesIndex &index)
{
    if (decision.leaveOut) {
        line.outcome = Outcome::Refused;
        line.problem = u"announced.left_out"_s;
    } else if (decision.addNew) {
        line.outcome = Outcome::New;
        line.enterprise = {};
        line.by = FoundBy::Officer;
    } else {
        const auto known = index.named(decision.enterprise);
        if (!known)
            return;
        line.enterprise = *known;
        line.outcome = Outcome::New;
        line.by = FoundBy::Officer;
    }
}

void setDays(ReconciledLine &line, const AnnouncedWish &wish)
{
    line.from = line.line.validFrom.isValid() ? line.line.validFrom : wish.from;
    line.to = line.line.validTo.isValid() ? line.line.validTo : wish.to;
}

/// What keeps a line from being entered whatever it means.
void refuse(ReconciledLine &line, const QString &what, const QVariantMap &detail)
{
    line.outcome = Outcome::Refused;
    line.problem = what;
    line.detail = detail;
}

ReconciledLine lineOf(
    const ListedLine &listed, const Ground &ground, const AnnouncedWish &wish, const Decisions &decisions)
{
    ReconciledLine line;
    line.line = listed;
    setDays(line, wish);
    matchLine(*ground.index, line);
    if (const auto it = decisions.constFind(listed.row); it != decisions.cend())
        decide(line, *it, *ground.index);
    if (!line.enterprise.enterprise.isNull() && line.outcome == Outcome::New)
        lookAtHoldings(line, ground.holdings, wish);
    if (!listed.badDate.isEmpty())
        refuse(line, u"date.not_a_date"_s, {{u"value"_s, listed.badDate}});
    else if (line.to.isValid() && line.to < line.from)
        refuse(line, u"announced.reversed"_s, {{u"from"_s, line.from}, {u"to"_s, line.to}});
    return line;
}

/// The second line of one enterprise is refused: it would be entered twice.
void refuseRepeated(std::vector<ReconciledLine> &lines)
{
    QHash<QString, int> first;
    for (ReconciledLine &line : lines) {
        if (line.outcome == Outcome::Refused)
            continue;
        const QString key = line.enterprise.enterprise.isNull()
            ? foldedName(line.line.name) + u'|' + CreditCode::normalised(line.line.code)
            : line.enterprise.enterprise.toText();
        const auto it = first.constFind(key);
        if (it == first.cend())
            first.insert(key, line.line.row);
        else
            refuse(line, u"announced.repeated"_s, {{u"row"_s, *it}});
    }
}

Result<int> daysOfListing(const store::Session &session, QDate on)
{
    const auto thresholds = store::loadAll<records::Threshold>(session);
    if (!thresholds)
        return failure(thresholds.error());
    return rules::Thresholds(*thresholds, on).days(u"lamp.certificate.listed_days"_s);
}

/// The latest of its certificates that nobody revoked, when it ends by `last`.
const Certificate *ending(const std::vector<Certificate> &held, QDate last)
{
    const Certificate *latest = nullptr;
    for (const Certificate &it : held)
        if (!it.revoked.isValid() && (!latest || !it.validTo.isValid() || it.validTo > latest->validTo))
            latest = &it;
    return latest && latest->validTo.isValid() && latest->validTo <= last ? latest : nullptr;
}

void addMissing(const Ground &ground, const AnnouncedWish &wish, Reconciliation &into)
{
    QSet<RecordId> listed;
    QSet<RecordId> maybe;
    for (const ReconciledLine &line : into.lines) {
        if (!line.enterprise.enterprise.isNull())
            listed.insert(line.enterprise.enterprise);
        else
            for (const store::PossibleDouble &it : line.candidates)
                maybe.insert(it.enterprise);
    }
    into.missing.clear();
    const auto &all = ground.holdings.all();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const Certificate *certificate = ending(*it, wish.from.addDays(ground.daysOfListing));
        const auto enterprise = ground.index->named(it.key());
        if (!certificate || listed.contains(it.key()) || !enterprise)
            continue;
        into.missing.push_back({*enterprise, *certificate, certificate->validTo < wish.from, maybe.contains(it.key())});
    }
    std::sort(into.missing.begin(), into.missing.end(), [](const MissingHolder &a, const MissingHolder &b) {
        return std::pair(a.certificate.validTo, a.enterprise.enterprise)
            < std::pair(b.certificate.validTo, b.enterprise.enterprise);
    });
}

Result<std::shared_ptr<const Ground>> groundOf(const store::Session &session, const AnnouncedWish &wish)
{
    const auto index = store::DoublesIndex::read(session);
    if (!index)
        return failure(index.error());
    const auto holdings = Holdings::read(session, wish);
    if (!holdings)
        return failure(holdings.error());
    const auto days = daysOfListing(session, wish.from);
    if (!days)
        return failure(days.error());
    return std::make_shared<const Ground>(Ground{*index, *holdings, *days});
}

} // namespace

int Reconciliation::count(Outcome outcome) const
{
    return static_cast<int>(std::count_if(
        lines.begin(), lines.end(), [outcome](const ReconciledLine &it) { return it.outcome == outcome; }));
}

Result<Reconciliation> reconcile(const store::Session &session, const AnnouncedList &list, const AnnouncedWish &wish,
    const Decisions &decisions, const Cancel &cancel, const ReportProgress &report)
{
    if (const Done done = checkWish(wish); !done)
        return failure(done.error());
    auto ground = groundOf(session, wish);
    if (!ground)
        return failure(ground.error());
    Reconciliation answer;
    answer.ground = *std::move(ground);
    answer.lines.reserve(list.lines.size());
    for (const ListedLine &listed : list.lines) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, u"cancelled"_s);
        answer.lines.push_back(lineOf(listed, *answer.ground, wish, decisions));
        if (report && answer.lines.size() % LinesBetweenReports == 0)
            report({static_cast<qint64>(answer.lines.size()), static_cast<qint64>(list.lines.size())});
    }
    refuseRepeated(answer.lines);
    addMissing(*answer.ground, wish, answer);
    return answer;
}

void decideAgain(Reconciliation &reconciliation, const AnnouncedWish &wish, const Decisions &decisions, int row)
{
    if (!reconciliation.ground)
        return;
    for (ReconciledLine &line : reconciliation.lines)
        if (line.line.row == row || line.problem == u"announced.repeated"_s)
            line = lineOf(line.line, *reconciliation.ground, wish, decisions);
    refuseRepeated(reconciliation.lines);
    addMissing(*reconciliation.ground, wish, reconciliation);
}

} // namespace yumiao::announced

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<yumiao::announced::Outcome>()
{
    static constexpr std::array words{
        Choice{"new", QT_TRANSLATE_NOOP("choice", "New recognition"), "新认定"},
        Choice{"renewed", QT_TRANSLATE_NOOP("choice", "Renewal"), "复核延续"},
        Choice{"entered", QT_TRANSLATE_NOOP("choice", "Entered already"), "已登记"},
        Choice{"several", QT_TRANSLATE_NOOP("choice", "To be chosen"), "待选定"},
        Choice{"unknown", QT_TRANSLATE_NOOP("choice", "Not in the register"), "库中没有"},
        Choice{"refused", QT_TRANSLATE_NOOP("choice", "Set aside"), "已搁置"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<yumiao::announced::FoundBy>()
{
    static constexpr std::array words{
        Choice{"credit_code", QT_TRANSLATE_NOOP("choice", "Credit code"), "信用代码"},
        Choice{"name", QT_TRANSLATE_NOOP("choice", "Name"), "名称"},
        Choice{"former_name", QT_TRANSLATE_NOOP("choice", "Former name"), "曾用名"},
        Choice{"officer", QT_TRANSLATE_NOOP("choice", "Chosen by the officer"), "人工选定"},
    };
    return words;
}

} // namespace yumiao::records
