// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_tables/window_scene.h"

#include "models/records/visit.h"
#include "models/store/query.h"

#include <QTest>

namespace yumiao::tests {

WindowScene::WindowScene()
{
    store::Session &session = m_base.session();
    town = made(session, townNamed(QStringLiteral("512002001"), QStringLiteral("甲街道")));
    otherTown = made(session, townNamed(QStringLiteral("512002002"), QStringLiteral("乙镇")));
    auto enterprise = enterpriseNamed(QStringLiteral("试一机械有限公司"));
    enterprise.creditCode = *CreditCode::parse(creditCode(1));
    enterprise.town = {town};
    enterprise.employees = 81;
    enterprise.registeredCapital = Money::fromWan(1000);
    enterprise.established = QDate(2016, 5, 18);
    firm = made(session, enterprise);
    otherFirm = made(session, enterpriseNamed(QStringLiteral("试二食品有限公司")));
    thirdFirm = made(session, enterpriseNamed(QStringLiteral("试三电子有限公司")));
    auto recognised = certificateOf(firm, records::CertificateKind::Innovative, QDate(2021, 3, 1), QDate(2024, 2, 29));
    recognised.certificateNumber = QStringLiteral("试证-001");
    certificate = made(session, recognised);
    records::Visit met;
    met.id = newId();
    met.enterprise = {firm};
    met.visited = QDate(2022, 8, 26);
    met.situation = QStringLiteral("产能已满");
    visit = made(session, met);
    m_base.close();
    auto opened = store::Workspace::open(m_base.path(), QStringLiteral("经办"));
    if (!opened)
        qFatal("the workspace of a test does not open: %s", qPrintable(wordsOf(opened.error())));
    m_workspace = *std::move(opened);
}

ui::pages::PageNeeds WindowScene::needs()
{
    return {
        *m_workspace, navigator, prompt, settings, [this](const QString &sentence, const std::function<void()> &undo) {
            said.append(sentence);
            lastUndo = undo;
        }};
}

store::Receipt WindowScene::writeMeanwhile(changes::ChangeSet set)
{
    std::optional<Result<store::Receipt>> receipt;
    m_workspace->write(m_workspace.get(), std::move(set), store::OnConflict::Refuse,
        [&receipt](const Result<store::Receipt> &it) { receipt = it; });
    if (!QTest::qWaitFor([&] { return receipt.has_value(); }) || !*receipt)
        qFatal("the scene could not write");
    return **receipt;
}

template <typename T>
T WindowScene::read(std::function<Result<T>(store::Session &)> job) const
{
    std::optional<Result<T>> answer;
    const store::Ticket ticket
        = m_workspace->read(m_workspace.get(), std::move(job), [&answer](const Result<T> &it) { answer = it; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !*answer)
        qFatal("the scene could not read");
    return **answer;
}

records::Value WindowScene::stored(records::RecordKind kind, RecordId id, const char *field) const
{
    const auto row = read<std::optional<store::StoredRow>>(
        [kind, id](store::Session &session) { return store::findRow(session, kind, id); });
    if (!row)
        return {};
    return row->values[static_cast<size_t>(records::descriptionOf(kind).indexOf(QLatin1String(field)))];
}

qint64 WindowScene::countOf(records::RecordKind kind) const
{
    return read<qint64>([kind](store::Session &session) {
        store::Query query;
        query.kind = kind;
        query.on = QDate(2022, 9, 5);
        return store::count(session, query);
    });
}

void failOnWarnings()
{
    QTest::failOnWarning(anyWarning());
}

} // namespace yumiao::tests
