// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/district_figures.h"
#include "models/financing/funnel_facts.h"
#include "models/items/shown_number.h"
#include "models/items/window_model.h"
#include "models/records/application_step.h"
#include "models/records/financing_application.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/field_input.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/condition_dialog.h"
#include "ui/pages/common/counted_link.h"
#include "ui/pages/financing/application_drawer.h"
#include "ui/pages/financing/financing_page.h"
#include "ui/pages/financing/funnel_pane.h"
#include "ui/pages/financing/funnel_words.h"
#include "ui/pages/financing/listed_applications.h"
#include "ui/tables/sum_row.h"
#include "ui/tables/table_cover.h"
#include "ui/tables/table_header.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/funnel.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests::financing_scene {

using Qt::StringLiterals::operator""_s;
using records::RecordKind;
using rules::StageGroup;
using ui::forms::RecordDialog;
using ui::pages::FinancingPage;
using ui::pages::ListedApplications;
using ui::widgets::Funnel;

inline constexpr int Stages = 5;

inline figures::FinancingFigures figuresOf(const PageScene &scene)
{
    const auto district = figures::districtFigures(scene.session(), Period::yearOf(scene.today()), scene.today());
    if (!district)
        qFatal("no figures: %s", qPrintable(district.error().what));
    return district->financing;
}

/// The funnel of this year.
inline financing::FunnelBook funnelIn(const PageScene &scene)
{
    auto book = financing::funnelFacts(scene.session(), Period::yearOf(scene.today()), scene.today());
    if (!book)
        qFatal("no funnel: %s", qPrintable(book.error().what));
    return *std::move(book);
}

inline std::vector<RecordId> sorted(std::vector<RecordId> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// What the store finds, sorted by id.
inline std::vector<RecordId> found(const PageScene &scene, const QString &filter)
{
    auto ids = store::ids(
        scene.session(), {RecordKind::FinancingApplication, store::parseFilter(filter).value(), {}, scene.today()});
    std::sort(ids->begin(), ids->end());
    return *ids;
}

/// Applications that stand in a stage since so many days, written before the page is opened.
inline void addApplications(const PageScene &scene, records::ApplicationStage stage, const std::vector<int> &days)
{
    RecordIdSource ids;
    changes::ChangeSet set;
    set.action = u"edit"_s;
    set.source = u"test"_s;
    const auto enterprises = store::ids(scene.session(), {RecordKind::Enterprise, {}, {}, scene.today()});
    for (const int it : days) {
        records::FinancingApplication application;
        application.id = ids.next();
        application.enterprise = {enterprises->at(static_cast<size_t>(it) % enterprises->size())};
        application.amount = Money::fromFen((it + 1) * 1'000'000LL);
        application.applied = scene.today().addDays(-it - 3);
        application.stage = stage;
        application.stageSince = scene.today().addDays(-it);
        application.number = u"试-%1-%2"_s.arg(static_cast<int>(stage)).arg(it);
        set.changes.push_back(changes::creation(application));
    }
    bool done = false;
    scene.workspace->write(scene.workspace.get(), set, store::OnConflict::Refuse,
        [&done](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
    QTRY_VERIFY(done);
}

struct ShownFinancing {
    explicit ShownFinancing(PageScene &scene)
        : page(scene.needs())
        , actions(page.headActions())
    {
        page.resize(1250, 780);
        page.show();
    }
    [[nodiscard]] Funnel &funnel() const { return *page.findChild<Funnel *>(); }
    [[nodiscard]] items::WindowModel &model() const
    {
        return *qobject_cast<items::WindowModel *>(page.table().model());
    }
    [[nodiscard]] QLineEdit &search() const { return *page.findChild<QLineEdit *>(); }
    [[nodiscard]] QList<ui::widgets::Chip *> chips() const
    {
        QList<ui::widgets::Chip *> shown;
        for (auto *chip : page.findChildren<ui::widgets::Chip *>())
            if (chip->isVisibleTo(&page))
                shown.append(chip);
        return shown;
    }
    void click(int stage) const
    {
        const double column = funnel().width() / (Stages - 1 + 0.73);
        QTest::mouseClick(&funnel(), Qt::LeftButton, {}, {qRound(column * (stage + 0.3)), funnel().height() - 8});
    }
    [[nodiscard]] QStringList said() const
    {
        QStringList sentences;
        QTest::keyClick(&funnel(), Qt::Key_Home);
        for (int i = 0; i < Stages; ++i) {
            sentences.append(funnel().accessibleDescription());
            QTest::keyClick(&funnel(), Qt::Key_Right);
        }
        return sentences;
    }
    [[nodiscard]] bool shows(const financing::FunnelFacts &facts) const
    {
        QStringList sentences;
        for (const auto &stage : ui::pages::funnelStages(facts))
            sentences.append(stage.sentence);
        return said() == sentences;
    }
    [[nodiscard]] QVariant value(int row, const QString &field) const
    {
        return model().index(row, model().columnOfField(field)).data(items::WindowModel::ValueRole);
    }
    [[nodiscard]] std::vector<RecordId> listed() const
    {
        std::vector<RecordId> ids;
        for (int row = 0; row < model().rowCount(); ++row)
            ids.push_back(RecordId(model().index(row, 0).data(items::WindowModel::IdRole).toLongLong()));
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    void run(const char *command)
    {
        for (const ui::shell::Command &it : page.commands())
            if (it.id == command)
                it.run();
    }
    [[nodiscard]] RecordDialog *dialog() const
    {
        const auto dialogs = page.findChildren<RecordDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.back();
    }
    FinancingPage page;
    QWidget *actions;
};

inline void typeIn(const RecordDialog &dialog, const QString &field, const QString &text)
{
    auto *line = dialog.form().input(field)->findChild<QLineEdit *>();
    line->selectAll();
    typeText(line, text);
}

} // namespace yumiao::tests::financing_scene
