// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/compare_dialog.h"

#include "ui/pages/common/say.h"
#include "ui/pages/enterprises/compare_paper.h"
#include "ui/shell/tab_stops.h"
#include "ui/tables/cell_delegates.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

constexpr int CompareWidth = 1080;
constexpr int CompareHeight = 640;
constexpr int LeastColumn = 120;

/// The ground of a line says what its sign says: it differs, or it heads the lines below.
class CompareDelegate final : public tables::CellDelegate {
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = index.data(CompareModel::HeadingRole).toBool();
        if (heading || index.data(CompareModel::DiffersRole).toBool())
            painter->fillRect(option.rect, theme::current().colour(heading ? "head" : "ambbg"));
        QStyleOptionViewItem own(option);
        own.font.setBold(heading);
        CellDelegate::paint(painter, own, index);
    }
};

bool concernsComparison(const changes::ChangeSet &set)
{
    return touches(set,
        {RecordKind::Enterprise, RecordKind::AnnualFigures, RecordKind::Certificate, RecordKind::FinancingApplication,
            RecordKind::Task, RecordKind::Visit, RecordKind::ScaleEntry});
}

Result<std::vector<figures::EnterpriseProfile>> profilesOf(
    const store::Session &session, const std::vector<RecordId> &enterprises, QDate on)
{
    std::vector<figures::EnterpriseProfile> profiles;
    for (const RecordId id : enterprises) {
        auto profile = figures::enterpriseProfile(session, id, on);
        if (!profile)
            return failure(profile.error());
        profiles.push_back(*std::move(profile));
    }
    return profiles;
}

} // namespace

CompareDialog::CompareDialog(const PageNeeds &needs, std::vector<RecordId> enterprises, QWidget *parent)
    : QDialog(parent)
    , m_needs(needs)
    , m_profiles(needs.workspace)
    , m_title(new QLabel(this))
    , m_only(new QCheckBox(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_pdf(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_out(m_needs, this, [this](const QString &done) { m_count->setText(done); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    buildUp();
    retranslate();
    resize(CompareWidth, CompareHeight);
    const QDate on = needs.workspace.clock().today();
    m_profiles.onValue(this, [this](const auto &profiles) { take(profiles); });
    m_profiles.followCommits(concernsComparison);
    m_profiles.ask([enterprises = std::move(enterprises), on](
                       store::Session &session) { return profilesOf(session, enterprises, on); });
}

void CompareDialog::buildUp()
{
    for (QLabel *label : {m_title, m_count})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H2);
    theme::setTone(m_count, "t2");
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CompareDelegate(tables::CellLook::Text, m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_only);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
    connect(m_only, &QCheckBox::toggled, this, [this](bool only) {
        m_model.setOnlyDifferences(only);
        settle();
    });
    auto *keys = new QShortcut(QKeySequence(QKeySequence::Copy), this);
    connect(keys, &QShortcut::activated, this, &CompareDialog::copy);
}

QWidget *CompareDialog::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("foot", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 10, 16, 10);
    row->addWidget(m_count, 1);
    for (QPushButton *button : {m_copy, m_pdf, m_print, m_close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    theme::setButtonIcon(m_copy, "copy");
    theme::setButtonIcon(m_pdf, "file-down");
    theme::setButtonIcon(m_print, "printer");
    connect(m_copy, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(m_pdf, &QPushButton::clicked, this, [this] { m_out.exportPdf(document(), print::landscapeForm()); });
    connect(m_print, &QPushButton::clicked, this, [this] { m_out.print(document(), print::landscapeForm()); });
    connect(m_close, &QPushButton::clicked, this, &CompareDialog::reject);
    return foot;
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare enterprises"));
    m_title->setText(tr("Compare enterprises"));
    m_only->setText(tr("Only differences"));
    m_table->setAccessibleName(tr("Enterprises side by side"));
    m_copy->setText(tr("Copy"));
    m_pdf->setText(tr("Export PDF…"));
    m_print->setText(tr("Print…"));
    m_close->setText(tr("Close"));
    if (m_profiles.value())
        m_model.setProfiles(*m_profiles.value());
    settle();
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CompareDialog::take(const Result<std::vector<figures::EnterpriseProfile>> &profiles)
{
    if (!profiles) {
        if (profiles.error().fault == Fault::Cancelled)
            return;
        sayError(m_needs, profiles.error());
        return reject(); // one of them is gone
    }
    m_model.setProfiles(*profiles);
    settle();
}

/// Widths by what is shown: the sign as small as may be, the enterprises share the rest.
void CompareDialog::settle()
{
    const bool ready = m_model.rowCount() > 0;
    for (QPushButton *button : {m_copy, m_pdf, m_print})
        button->setEnabled(ready);
    m_count->setText(
        m_profiles.value() ? tr("%1 of %2 lines differ").arg(m_model.differing()).arg(m_model.compared()) : QString());
    if (m_model.columnCount() <= CompareModel::FirstEnterprise)
        return;
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(CompareModel::SignColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CompareModel::FieldColumn, QHeaderView::ResizeToContents);
    for (int i = CompareModel::FirstEnterprise; i < m_model.columnCount(); ++i)
        m_table->setColumnWidth(i, qMax(LeastColumn, m_table->columnWidth(i)));
}

void CompareDialog::copy()
{
    if (m_model.rowCount() > 0)
        QGuiApplication::clipboard()->setText(m_model.text());
}

print::Document CompareDialog::document() const
{
    return compareDocument(m_model, m_needs.workspace.clock().today());
}

bool CompareDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
