// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/visit_kit_paper.h"

#include "models/items/display_text.h"
#include "ui/print/page_layout.h"
#include "ui/reports/paper_cells.h"
#include "ui/words/assessment_words.h"

#include <QCoreApplication>

#include <array>

namespace yumiao::ui::reports {
namespace {

using items::TimelineLine;
using print::CellAlign;
using print::Table;
using visits::VisitKit;

struct VisitKitPaper {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::VisitKitPaper)
};

/// How small the paper is set and how many lines a list has.
struct KitSetting {
    double points;
    size_t mostLines;
};
constexpr std::array KitSettings{KitSetting{10.0, 20}, KitSetting{9.0, 20}, KitSetting{9.0, 10}, KitSetting{8.5, 7},
    KitSetting{8.0, 5}, KitSetting{7.5, 4}, KitSetting{7.0, 3}, KitSetting{6.5, 2}};

constexpr qsizetype LongestText = 160;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= LongestText ? line : line.left(LongestText) + QStringLiteral("…");
}

QString daysLeftText(QDate day, QDate on)
{
    if (!day.isValid())
        return VisitKitPaper::tr("no date");
    const auto left = static_cast<int>(on.daysTo(day));
    return left < 0 ? VisitKitPaper::tr("%n day(s) late", nullptr, -left)
                    : VisitKitPaper::tr("%n day(s) left", nullptr, left);
}

const items::DisplayText &paperTexts()
{
    static const items::DisplayText texts(
        [](const char *context, const char *source) { return QCoreApplication::translate(context, source); });
    return texts;
}

QString changeText(const TimelineLine &line)
{
    switch (line.what) {
    case TimelineLine::What::Created:
        return VisitKitPaper::tr("registered");
    case TimelineLine::What::Removed:
        return VisitKitPaper::tr("removed");
    case TimelineLine::What::Restored:
        return VisitKitPaper::tr("brought back");
    case TimelineLine::What::Field:
        break;
    }
    const auto &field = records::descriptionOf(line.kind).fields[static_cast<size_t>(line.field)];
    const auto &texts = paperTexts();
    return VisitKitPaper::tr("%1: %2 → %3", "field, value before, value after")
        .arg(texts.title(field), texts.shown(field, line.before, line.beforeLabel),
            texts.shown(field, line.after, line.afterLabel));
}

class KitWriter {
public:
    KitWriter(const VisitKit &kit, const KitSetting &setting)
        : m_kit(kit)
        , m_setting(setting)
    {
    }
    [[nodiscard]] print::Document write();

private:
    using Rows = std::vector<QStringList>;
    /// A list, called by the heading of its first column; one without rows is named at the foot.
    void addList(std::vector<PaperColumn> columns, const Rows &rows, bool more = false);
    void addNone();
    void addHead();
    void addLast();
    void addChanges();
    void addMissing();
    void addPapers();
    void addRequests();
    void addTasks();
    void addPromises();

    const VisitKit &m_kit;
    KitSetting m_setting;
    std::vector<print::Block> m_blocks;
    QStringList m_none; ///< lists without rows
};

void KitWriter::addList(std::vector<PaperColumn> columns, const Rows &rows, bool more)
{
    if (rows.empty()) {
        m_none.append(columns.front().heading);
        return;
    }
    QString count = QString::number(rows.size());
    if (more)
        count += QLatin1Char('+');
    columns.front().heading
        = VisitKitPaper::tr("%1 (%2)", "name of a list, number of its lines").arg(columns.front().heading, count);
    Table table = tableWith(columns, m_setting.points);
    const size_t shown = rows.size() > m_setting.mostLines ? m_setting.mostLines - 1 : rows.size();
    for (size_t i = 0; i < shown; ++i)
        addTextRow(table, rows[i]);
    if (shown < rows.size()) {
        QStringList last(table.header.size(), QString());
        last[0] = VisitKitPaper::tr("and %n more", nullptr, static_cast<int>(rows.size() - shown));
        addTextRow(table, last);
    }
    m_blocks.emplace_back(std::move(table));
}

void KitWriter::addNone()
{
    if (m_none.isEmpty())
        return;
    Table table = tableWith({{VisitKitPaper::tr("Nothing to tell of"), 1.0}}, m_setting.points);
    addTextRow(table, {m_none.join(VisitKitPaper::tr("; ", "between names of lists"))});
    m_blocks.emplace_back(std::move(table));
}

void KitWriter::addHead()
{
    const auto &profile = m_kit.profile;
    Table table = tableWith(
        {{VisitKitPaper::tr("Enterprise"), 3.4}, {VisitKitPaper::tr("Town (street)"), 1.6},
            {VisitKitPaper::tr("Tier"), 1.6, CellAlign::Centre}, {VisitKitPaper::tr("Contact"), 1.6},
            {VisitKitPaper::tr("Telephone"), 1.9}, {VisitKitPaper::tr("Last visit"), 2.0, CellAlign::Centre}},
        m_setting.points);
    const QString last = !m_kit.last
        ? VisitKitPaper::tr("never")
        : VisitKitPaper::tr("%1, %n day(s) ago", nullptr, static_cast<int>(m_kit.last->visited.daysTo(m_kit.on)))
              .arg(dayCell(m_kit.last->visited));
    addTextRow(table,
        {profile.enterprise.name, orDash(profile.town), orDash(choiceCell(profile.tier)),
            orDash(profile.enterprise.contactRole), orDash(profile.enterprise.contactPhone), last});
    m_blocks.emplace_back(std::move(table));
}

void KitWriter::addLast()
{
    if (!m_kit.last)
        return;
    Table table = tableWith(
        {{VisitKitPaper::tr("Situation at the last visit"), 4.0}, {VisitKitPaper::tr("Problems raised then"), 4.0},
            {VisitKitPaper::tr("What was to follow"), 4.0}},
        m_setting.points);
    addTextRow(table,
        {orDash(shortened(m_kit.last->situation)), orDash(shortened(m_kit.last->problems)),
            orDash(shortened(m_kit.last->followUp))});
    m_blocks.emplace_back(std::move(table));
}

void KitWriter::addChanges()
{
    Rows rows;
    for (const TimelineLine &line : m_kit.changes)
        rows.push_back({shortened(changeText(line)), orDash(line.recordLabel), paperTexts().kindTitle(line.kind),
            line.at.toLocalTime().date().toString(Qt::ISODate)});
    addList({{VisitKitPaper::tr("Changed since the last visit"), 5.8}, {VisitKitPaper::tr("Which"), 3.0},
                {VisitKitPaper::tr("Record"), 1.8}, {VisitKitPaper::tr("Date"), 1.4, CellAlign::Centre}},
        rows, m_kit.moreChanges);
}

void KitWriter::addMissing()
{
    Rows rows;
    const auto &catalogue = m_kit.judged.known.facts.catalogue();
    for (const eligibility::FactRef &ref : m_kit.missing)
        rows.push_back({words::factTitle(catalogue, ref), orDash(words::inLanguage(catalogue.at(ref.kind).proof))});
    const auto *tier = m_kit.judged.judgement.tier;
    const QString caption = tier
        ? VisitKitPaper::tr("Evidence missing for %1").arg(words::inLanguage(eligibility::nameOn(*tier, m_kit.on)))
        : VisitKitPaper::tr("Evidence missing for the next tier");
    addList({{caption, 5.0}, {VisitKitPaper::tr("What would prove it"), 7.0}}, rows);
}

void KitWriter::addPapers()
{
    Rows certificates;
    for (const figures::CertificateStanding &it : m_kit.expiring)
        certificates.push_back({orDash(choiceCell(it.certificate.kind)), orDash(it.certificate.certificateNumber),
            dayCell(it.certificate.validTo), daysLeftText(it.certificate.validTo, m_kit.on)});
    addList({{VisitKitPaper::tr("Certificates that end soon"), 4.0}, {VisitKitPaper::tr("Number"), 4.0},
                {VisitKitPaper::tr("Valid to"), 2.0, CellAlign::Centre},
                {VisitKitPaper::tr("Time"), 2.0, CellAlign::Centre}},
        certificates);
    Rows loans;
    for (const loans::Maturity &it : m_kit.loans)
        loans.push_back({orDash(it.institutionName), orDash(it.contractNumber), wanOnPaper(it.amount), dayCell(it.due),
            daysLeftText(it.due, m_kit.on)});
    addList(
        {{VisitKitPaper::tr("Loans that fall due"), 3.4}, {VisitKitPaper::tr("Contract"), 2.6},
            {VisitKitPaper::tr("Amount owed (10,000 yuan)"), 2.0, CellAlign::Right},
            {VisitKitPaper::tr("Due"), 2.0, CellAlign::Centre}, {VisitKitPaper::tr("Time"), 2.0, CellAlign::Centre}},
        loans);
}

void KitWriter::addRequests()
{
    Rows rows;
    for (const visits::OpenRequest &it : m_kit.requests)
        rows.push_back({shortened(it.request.title), orDash(it.request.number), orDash(it.bureau),
            orDash(choiceCell(it.standing.stage)), orDash(dayCell(it.standing.due)),
            it.lamp && !it.lamp->days ? VisitKitPaper::tr("answered") : daysLeftText(it.standing.due, m_kit.on)});
    addList(
        {{VisitKitPaper::tr("Requests not settled"), 3.8}, {VisitKitPaper::tr("Number"), 2.2},
            {VisitKitPaper::tr("Bureau"), 2.0}, {VisitKitPaper::tr("Stage"), 1.4, CellAlign::Centre},
            {VisitKitPaper::tr("Due"), 1.5, CellAlign::Centre}, {VisitKitPaper::tr("Time"), 1.4, CellAlign::Centre}},
        rows);
}

void KitWriter::addTasks()
{
    Rows rows;
    for (const figures::TaskStanding &it : m_kit.tasks)
        rows.push_back({shortened(it.task.title), orDash(it.bureau), orDash(dayCell(it.task.due)),
            daysLeftText(it.task.due, m_kit.on)});
    addList(
        {{VisitKitPaper::tr("Tasks not done"), 6.0}, {VisitKitPaper::tr("Bureau"), 2.4},
            {VisitKitPaper::tr("Due"), 1.8, CellAlign::Centre}, {VisitKitPaper::tr("Time"), 1.8, CellAlign::Centre}},
        rows);
}

void KitWriter::addPromises()
{
    Rows rows;
    for (const visits::OpenPromise &it : m_kit.promises)
        rows.push_back({shortened(it.promise.matter), orDash(it.bureau.isEmpty() ? it.promise.office : it.bureau),
            dayCell(it.promise.promised), orDash(dayCell(it.promise.due)), choiceCell(std::optional(it.state))});
    addList({{VisitKitPaper::tr("Promises given and not kept"), 4.8}, {VisitKitPaper::tr("Who promised"), 2.2},
                {VisitKitPaper::tr("Given on"), 1.6, CellAlign::Centre},
                {VisitKitPaper::tr("Keep by"), 1.6, CellAlign::Centre},
                {VisitKitPaper::tr("State"), 1.9, CellAlign::Centre}},
        rows);
}

print::Document KitWriter::write()
{
    const QString title = VisitKitPaper::tr("Before the visit");
    m_blocks.emplace_back(print::Title{title, VisitKitPaper::tr("as of %1").arg(dayCell(m_kit.on)), {}});
    addHead();
    addLast();
    addPromises();
    addRequests();
    addTasks();
    addPapers();
    addMissing();
    addChanges();
    addNone();
    return {VisitKitPaper::tr("%1: %2", "name of the paper, enterprise").arg(title, m_kit.profile.enterprise.name),
        std::move(m_blocks)};
}

} // namespace

print::Document visitKitPaper(const VisitKit &kit)
{
    print::Document document;
    for (const KitSetting &setting : KitSettings) {
        document = KitWriter(kit, setting).write();
        if (print::pageCount(print::layOut(document, visitKitForm())) == 1)
            break;
    }
    return document;
}

print::PageForm visitKitForm()
{
    print::PageForm form;
    form.top = 12.0;
    form.left = 14.0;
    form.blockWidth = 182.0;
    form.blockHeight = 272.0;
    form.lines = 44;
    form.characters = 33;
    return form;
}

} // namespace yumiao::ui::reports
