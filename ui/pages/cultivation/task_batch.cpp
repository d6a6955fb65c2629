// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/task_batch.h"

#include "models/cultivation/batches.h"
#include "models/cultivation/enterprise_facts.h"
#include "models/cultivation/rule_book.h"
#include "ui/words/gap_words.h"

#include <QCoreApplication>

#include <memory>

namespace yumiao::ui::pages {
namespace {

struct BatchWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::TaskBatch)
};

GapLine lineOf(const cultivation::EnterpriseFacts &known, const eligibility::TierRules &rules, QDate on)
{
    const auto &catalogue = known.facts.catalogue();
    const auto assessment = assess(rules, known.facts, {on, eligibility::Procedure::New});
    GapLine line{known.enterprise.id, known.enterprise.name, words::gapText(catalogue, assessment), {}};
    for (const eligibility::FactRef &ref : assessment.missing())
        line.missing.append(words::factTitle(catalogue, ref));
    return line;
}

} // namespace

Result<std::vector<GapLine>> gapLines(const store::Session &session, const QString &ladder, const QString &tier,
    const std::vector<RecordId> &enterprises, QDate on)
{
    const auto book = cultivation::ruleBook(session);
    if (!book)
        return failure(book.error());
    const auto rules = rulesInForce((*book)->shelf, ladder, tier, {on, eligibility::Procedure::New});
    if (!rules)
        return failure(Fault::Invalid, QStringLiteral("tier.unknown"),
            {{QStringLiteral("value"), tier}, {QStringLiteral("known"), QStringList()}});
    std::vector<GapLine> lines;
    const Done done = cultivation::inBatches(
        enterprises,
        [&](std::span<const RecordId> some) {
            return cultivation::factsOf(session, some, on)
                .map([&](const std::vector<cultivation::EnterpriseFacts> &known) {
                    for (const cultivation::EnterpriseFacts &it : known)
                        lines.push_back(lineOf(it, *rules->rules, on));
                });
        },
        session.stop());
    if (!done)
        return failure(done.error());
    return lines;
}

QStringList visitListColumns()
{
    return {QStringLiteral("name"), QStringLiteral("credit_code"), QStringLiteral("town"), QStringLiteral("address"),
        QStringLiteral("contact_role"), QStringLiteral("contact_phone"), QStringLiteral("last_visit"),
        QStringLiteral("gap"), QStringLiteral("missing_evidence")};
}

std::vector<exchange::TableColumn> gapColumns(const std::vector<GapLine> &lines)
{
    auto gaps = std::make_shared<QHash<RecordId, QString>>();
    auto missing = std::make_shared<QHash<RecordId, QString>>();
    for (const GapLine &line : lines) {
        gaps->insert(line.enterprise, line.gap);
        missing->insert(line.enterprise, line.missing.join(BatchWords::tr("; ", "between proofs")));
    }
    std::vector<exchange::TableColumn> columns(2);
    columns[0].field.name = "gap";
    columns[0].field.title = QT_TRANSLATE_NOOP("field", "Gap");
    columns[0].tell = [gaps](RecordId id) { return gaps->value(id); };
    columns[1].field.name = "missing_evidence";
    columns[1].field.title = QT_TRANSLATE_NOOP("field", "Evidence missing");
    columns[1].tell = [missing](RecordId id) { return missing->value(id); };
    return columns;
}

QString taskMatter(const QString &typed, const QString &gap)
{
    static const auto longest = records::description<records::Task>().fields.front().longest;
    const QString whole = gap.isEmpty() ? typed : BatchWords::tr("%1: %2", "matter, gap").arg(typed, gap);
    return whole.size() <= longest ? whole : whole.left(longest - 1) + QChar(0x2026);
}

changes::ChangeSet taskBatch(const records::Task &pattern, const std::vector<GapLine> &lines, RecordIdSource &ids)
{
    changes::ChangeSet set;
    set.action = QStringLiteral("tasks");
    set.source = QStringLiteral("window");
    for (const GapLine &line : lines) {
        records::Task task = pattern;
        task.id = ids.next();
        task.enterprise = {line.enterprise};
        task.title = taskMatter(pattern.title, line.gap);
        task.source = task.source.value_or(records::TaskSource::Candidates);
        set.changes.push_back(changes::creation(task));
    }
    return set;
}

} // namespace yumiao::ui::pages
