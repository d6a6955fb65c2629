// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_imports/import_scene.h"

#include "models/base/credit_code.h"
#include "models/store/query.h"
#include "ui/pages/imports/import_counts.h"
#include "ui/shell/state_panel.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::pages::ImportColumnModel;
using ui::pages::ImportCounts;
using ui::pages::ImportsPage;

QString codeNumber(int number)
{
    const QString body = u"91512002T%1"_s.arg(number, 7, 10, QChar(u'0'));
    const QString whole = body + CreditCode::organisationCheck(QStringView(body).mid(8, 8));
    return whole + CreditCode::checkCharacter(whole);
}

ImportScene::ImportScene(Holding holding)
    : scene(holding)
    , page(scene.needs())
    , columnTester(&page.columns(), QAbstractItemModelTester::FailureReportingMode::QtTest)
{
    page.resize(1240, 700);
    page.show();
}

QString ImportScene::file(const QString &name, const QString &text) const
{
    QFile file(scene.inFolder(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the ledger could not be made");
    return file.fileName();
}

QString ImportScene::mixedLedger()
{
    const auto all = store::loadAll<records::Enterprise>(scene.session()).value();
    known = all.at(10);
    same = all.at(11);
    return file(u"台账.csv"_s,
        u"雁江区企业台账\n企业名称,统一社会信用代码,从业人数,主导产品,填报人\n"
        "资阳试新苗有限公司,%1,12,试制品,某岗\n%2,%3,%4,,某岗\n%5,%6,%7,,某岗\n"
        "资阳试坏码有限公司,91512002MA62,5,,某岗\n资阳试坏数有限公司,%8,许多,,某岗\n"_s.arg(codeNumber(1), known.name,
            known.creditCode.text(), QString::number(known.employees.value_or(0) + 7), same.name,
            same.creditCode.text(), same.employees ? QString::number(*same.employees) : QString(), codeNumber(2)));
}

bool ImportScene::choose(const QString &path)
{
    scene.prompt.file = path;
    QSignalSpy planned(&page, &ImportsPage::planned);
    QTest::mouseClick(button(u"Choose a file…"_s), Qt::LeftButton);
    return QTest::qWaitFor([&planned] { return !planned.isEmpty(); }) && planned.size() == 1;
}

bool ImportScene::runs(const std::function<void()> &step)
{
    QSignalSpy planned(&page, &ImportsPage::planned);
    step();
    return QTest::qWaitFor([&planned] { return !planned.isEmpty(); });
}

QPushButton *ImportScene::button(const QString &text) const
{
    for (auto *it : page.findChildren<QPushButton *>())
        if (it->isVisible() && it->text() == text)
            return it;
    return nullptr;
}

QPushButton *ImportScene::writeButton() const
{
    for (auto *it : page.findChildren<QPushButton *>())
        if (it->property("role").toString() == u"primary" && it->text().startsWith(u"Write"))
            return it;
    return nullptr;
}

void ImportScene::run(const QByteArray &command)
{
    for (const ui::shell::Command &it : page.commands())
        if (it.id == command)
            it.run();
}

QString ImportScene::whyNot(const QByteArray &command)
{
    for (const ui::shell::Command &it : page.commands())
        if (it.id == command)
            return it.whyNot();
    return u"no such command"_s;
}

QString ImportScene::counts() const
{
    const auto rows = page.findChild<ImportCounts *>()->rows();
    return u"read %1 new %2 changed %3 unchanged %4 refused %5"_s.arg(rows.read)
        .arg(rows.created)
        .arg(rows.changed)
        .arg(rows.unchanged)
        .arg(rows.refused);
}

QTableView *ImportScene::list(int tab) const
{
    auto *lists = page.findChild<QTabBar *>()->parentWidget()->findChild<QStackedWidget *>();
    return qobject_cast<QTableView *>(lists->widget(tab));
}

QString ImportScene::cell(int tab, int row, int column) const
{
    return list(tab)->model()->index(row, column).data().toString();
}

QString ImportScene::fieldOf(const QString &heading)
{
    auto &columns = page.columns();
    for (int row = 0; row < columns.rowCount(); ++row)
        if (columns.index(row, ImportColumnModel::HeadingColumn).data().toString() == heading)
            return columns.index(row, ImportColumnModel::FieldColumn).data(Qt::EditRole).toString();
    return u"no such column"_s;
}

qint64 ImportScene::enterprises() const
{
    return store::count(scene.session(), {records::RecordKind::Enterprise, {}, {}, scene.today()}).value_or(-1);
}

qint64 ImportScene::sets() const
{
    return scene.session().number(u"SELECT count(*) FROM change_set"_s).value_or(-1);
}

std::optional<RecordId> ImportScene::byCode(const QString &code) const
{
    return store::resolve(scene.session(), records::RecordKind::Enterprise, code).value_or(std::optional<RecordId>());
}

bool ImportScene::showsResults() const
{
    return page.findChild<ImportCounts *>()->isVisible();
}

} // namespace yumiao::tests
