// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_case.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/import_plan.h"
#include "models/figures/summary_facts.h"
#include "models/records/enterprise.h"
#include "models/store/ledger.h"
#include "models/store/query.h"
#include "models/store/safe_file.h"
#include "ui/print/page_painter.h"
#include "ui/reports/progress_summary.h"

#include <QBuffer>
#include <QDir>

namespace yumiao::app::bench {
namespace {

using records::RecordKind;

constexpr int EditRuns = 15;
constexpr int ImportRuns = 3;
constexpr int SummaryRuns = 3;
constexpr int ImportedRows = 10'000;

/// One field of one enterprise, safe on the disk when it returns.
Paired durableEdit(Ground &ground)
{
    const auto ids = ground.index->answer({}).ids;
    if (ids.empty())
        return {};
    const int field = records::description<records::Enterprise>().indexOf(QLatin1String("employees"));
    qint64 turn = 0;
    const auto ours = [&] {
        const auto row = valueOr(ground, store::findRow(ground.session, RecordKind::Enterprise, ids.front()));
        if (!row)
            return;
        records::Values after = row->values;
        after[static_cast<size_t>(field)] = records::Value(++turn);
        changes::ChangeSet set;
        set.action = QStringLiteral("edit");
        set.changes.push_back(changes::difference(RecordKind::Enterprise, row->id, row->values, after));
        (void)valueOr(ground, store::commit(ground.session, std::move(set), SystemClock()));
    };
    const QByteArray sql = QByteArrayLiteral("UPDATE enterprise SET employees = coalesce(employees, 0) + 1 WHERE id = ")
        + QByteArray::number(ids.front().value());
    return paired(EditRuns, ours, [&] { ground.raw.run(sql.constData()); });
}

/// A ledger of made-up enterprises that no district has: code, name, address, type.
std::vector<QStringList> ledgerRows(int turn)
{
    std::vector<QStringList> rows;
    for (int i = 0; i < ImportedRows; ++i) {
        const QString body
            = QStringLiteral("91512002") + QStringLiteral("B%1%2").arg(turn).arg(i, 6, 10, QLatin1Char('0'));
        const QString inner = body + CreditCode::organisationCheck(QStringView(body).mid(8, 8));
        const QString code = inner + CreditCode::checkCharacter(inner);
        rows.push_back({code, QStringLiteral("测试样本%1第%2有限公司").arg(turn).arg(i),
            QStringLiteral("样本路%1号").arg(i), QStringLiteral("有限责任公司")});
    }
    return rows;
}

QByteArray ledgerCsv(const std::vector<QStringList> &rows)
{
    std::vector<std::vector<exchange::Cell>> cells;
    for (const QStringList &row : rows) {
        std::vector<exchange::Cell> line;
        for (const QString &text : row)
            line.push_back({exchange::CellKind::Text, text, {}});
        cells.push_back(std::move(line));
    }
    return exchange::csvOf({QStringLiteral("统一社会信用代码"), QStringLiteral("企业名称"), QStringLiteral("注册地址"),
                               QStringLiteral("企业类型")},
        cells);
}

/// Reading, checking against the base, one durable change set with history; beside it, bare rows in one transaction.
Paired importRows(Ground &ground)
{
    RecordIdSource ids;
    int turn = 0;
    const QString path = QDir(ground.folder).filePath(QStringLiteral("ledger.csv"));
    std::vector<Spent> mine;
    std::vector<Spent> theirs;
    for (int run = 0; run < ImportRuns; ++run) {
        const auto rows = ledgerRows(++turn);
        if (const Done done = store::writeWholeFile(path, ledgerCsv(rows)); !done) {
            *ground.error = done.error();
            return {};
        }
        exchange::ImportWish wish;
        wish.path = path;
        mine.push_back(spentBy([&] {
            auto plan = valueOr(ground, exchange::planImport(ground.session, wish, ids));
            (void)valueOr(ground, store::commit(ground.session, std::move(plan.set), SystemClock()));
        }));
        theirs.push_back(spentBy([&] {
            ground.raw.insertAll("INSERT INTO enterprise (version, credit_code, name, address, enterprise_type) "
                                 "VALUES (1, ?, ?, ?, ?)",
                rows);
        }));
    }
    return {figureOf(mine), figureOf(theirs), ImportRuns};
}

/// Figures, layout and PDF; beside it, the counts that the figures rest on.
Paired summaryPdf(Ground &ground)
{
    const auto ours = [&] {
        const auto facts
            = valueOr(ground, figures::summaryFacts(ground.session, Period::quarterOf(ground.on), ground.on));
        const auto wording
            = ui::reports::ReportWording::bundled(ui::reports::kProgressWording, QStringLiteral("zh_CN"));
        if (!wording) {
            *ground.error = wording.error();
            return;
        }
        const auto document = valueOr(ground, ui::reports::progressSummary(facts, {}, *wording));
        (void)valueOr(ground, ui::print::pdfBytes(document));
    };
    const auto raw = [&] {
        ground.raw.readAll(
            "SELECT count(*), min(established), max(deregistered) FROM enterprise WHERE removed IS NULL");
        ground.raw.readAll("SELECT established, count(*) FROM enterprise WHERE removed IS NULL GROUP BY established");
        ground.raw.readAll("SELECT kind, enterprise, max(valid_to) FROM certificate WHERE removed IS NULL "
                           "GROUP BY kind, enterprise");
        ground.raw.readAll("SELECT stage, count(*), sum(amount) FROM financing_application WHERE removed IS NULL "
                           "GROUP BY stage");
        ground.raw.readAll("SELECT measure, max(as_of) FROM measure_report WHERE removed IS NULL GROUP BY measure");
    };
    return paired(SummaryRuns, ours, raw);
}

} // namespace

std::vector<Case> writingCases()
{
    return {{QStringLiteral("durable_edit"), durableEdit}, {QStringLiteral("import_10000_rows"), importRows},
        {QStringLiteral("summary_pdf"), summaryPdf}};
}

} // namespace yumiao::app::bench
