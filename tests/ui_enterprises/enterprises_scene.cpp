// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_enterprises/enterprises_scene.h"

#include "models/store/query.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace yumiao::tests {

EnterprisesScene::EnterprisesScene(Holding holding, int width)
    : scene(holding)
    , page(scene.needs())
    , rowTester(page.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    , facetTester(&page.facets().model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
{
    page.resize(width, 780);
    page.show();
}

items::WindowModel &EnterprisesScene::model() const
{
    return *qobject_cast<items::WindowModel *>(page.table().model());
}

QLineEdit &EnterprisesScene::search() const
{
    return *page.findChild<QLineEdit *>(QStringLiteral("enterpriseSearch"));
}

bool EnterprisesScene::settle(qint64 rows)
{
    return QTest::qWaitFor([this, rows] {
        return !model().isAsking() && model().rowCount() == rows && !model().spine().isProvisional
            && (rows == 0 || model().rowAt(0)) && facets().rowCount() > 0;
    });
}

bool EnterprisesScene::opened(RecordId id)
{
    return QTest::qWaitFor([this, id] {
        return page.drawer().isVisible() && page.drawer().enterprise() == id
            && drawer().accessibleName() == stored(id).name;
    });
}

void EnterprisesScene::openDrawer(RecordId id)
{
    page.open({QStringLiteral("企业"), id.toText(), {}});
}

QModelIndex EnterprisesScene::facetGroup(const QString &code) const
{
    for (int row = 0; row < facets().rowCount(); ++row)
        if (const QModelIndex group = facets().index(row, 0);
            group.data(items::FacetModel::GroupRole).toString() == code)
            return group;
    return {};
}

void EnterprisesScene::run(const QByteArray &command)
{
    for (const ui::shell::Command &it : page.commands())
        if (it.id == command)
            return it.run();
    qFatal("there is no command %s", command.constData());
}

QString EnterprisesScene::whyNot(const QByteArray &command)
{
    for (const ui::shell::Command &it : page.commands())
        if (it.id == command)
            return it.whyNot();
    return QStringLiteral("no such command");
}

std::vector<RecordId> EnterprisesScene::found(const QString &filter) const
{
    const auto parsed = store::parseFilter(filter);
    const auto ids = parsed ? store::ids(scene.session(), {records::RecordKind::Enterprise, *parsed, {}, scene.today()})
                            : failure(parsed.error());
    return ids.value_or(std::vector<RecordId>());
}

records::Enterprise EnterprisesScene::stored(RecordId id) const
{
    return store::find<records::Enterprise>(scene.session(), id).value_or(records::Enterprise());
}

ui::forms::RecordDialog *openDialog(const QWidget &page)
{
    const auto dialogs = page.findChildren<ui::forms::RecordDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.back();
}

QStringList cutTexts(const QWidget &widget)
{
    QStringList cut;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().width();
        if (needed > (label->wordWrap() ? label->height() : label->width()))
            cut << label->text();
    }
    for (const auto *button : widget.findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width())
            cut << button->text();
    return cut;
}

RecordId nobodyNames(const EnterprisesScene &it)
{
    const auto isNamed = [&](RecordId id) {
        for (const auto *description : records::allDescriptions())
            for (const records::Field &field : description->fields)
                if (field.target == records::RecordKind::Enterprise
                    && store::count(it.scene.session(),
                           {description->kind,
                               store::Filter::condition(
                                   QString::fromLatin1(field.name), store::Comparison::Equal, {id.toText()}),
                               {}, it.scene.today()})
                            .value_or(1)
                        > 0)
                    return true;
        return false;
    };
    for (const RecordId id : it.listed())
        if (!isNamed(id))
            return id;
    return {};
}

} // namespace yumiao::tests
