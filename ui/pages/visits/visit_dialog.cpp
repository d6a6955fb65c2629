// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/visits/visit_dialog.h"

#include "ui/forms/record_form.h"
#include "ui/forms/reference_search.h"
#include "ui/pages/visits/visit_part.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

constexpr int VisitDialogWidth = 760;
constexpr int VisitDialogHeight = 660;

RecordId newVisitId()
{
    static RecordIdSource source;
    return source.next();
}

/// What is told of each kind; days and references that the visit gives by itself are left out.
QStringList toldFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Visit:
        return {QStringLiteral("enterprise"), QStringLiteral("visited"), QStringLiteral("bureau"),
            QStringLiteral("visitors"), QStringLiteral("method"), QStringLiteral("situation"),
            QStringLiteral("problems"), QStringLiteral("follow_up")};
    case RecordKind::Enterprise:
        return {QStringLiteral("contact_role"), QStringLiteral("contact_phone"), QStringLiteral("employees"),
            QStringLiteral("main_product")};
    case RecordKind::AnnualFigures:
        return {QStringLiteral("fiscal_year"), QStringLiteral("revenue"), QStringLiteral("rd_expense"),
            QStringLiteral("tax_paid"), QStringLiteral("total_assets"), QStringLiteral("employees")};
    case RecordKind::ServiceRequest:
        return {QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("content"), QStringLiteral("complex")};
    case RecordKind::FinancingNeed:
        return {QStringLiteral("amount"), QStringLiteral("term_months"), QStringLiteral("purpose"),
            QStringLiteral("instrument"), QStringLiteral("security"), QStringLiteral("wished_rate"),
            QStringLiteral("banks_in_mind"), QStringLiteral("first_loan")};
    case RecordKind::Promise:
        return {QStringLiteral("matter"), QStringLiteral("bureau"), QStringLiteral("office"), QStringLiteral("due")};
    case RecordKind::Task:
        return {QStringLiteral("title"), QStringLiteral("bureau"), QStringLiteral("due")};
    default:
        return {};
    }
}

/// A new record of a kind as the ledger wants it before the officer fills it: what is required and not told here.
template <typename R>
records::Values beginning(RecordId id, RecordId enterprise, QDate day)
{
    R it;
    it.id = id;
    it.enterprise.id = enterprise;
    if constexpr (requires { it.received; })
        it.received = day;
    if constexpr (requires { it.registered; })
        it.registered = day;
    if constexpr (requires { it.promised; })
        it.promised = day;
    return records::valuesOf(it);
}

records::Values beginningOf(RecordKind kind, RecordId id, RecordId enterprise, QDate day)
{
    switch (kind) {
    case RecordKind::ServiceRequest:
        return beginning<records::ServiceRequest>(id, enterprise, day);
    case RecordKind::FinancingNeed:
        return beginning<records::FinancingNeed>(id, enterprise, day);
    case RecordKind::Promise:
        return beginning<records::Promise>(id, enterprise, day);
    case RecordKind::Task:
        return beginning<records::Task>(id, enterprise, day);
    default:
        return beginning<records::Visit>(id, enterprise, day);
    }
}

template <typename R>
std::vector<R> toldOf(const std::vector<VisitPart *> &parts)
{
    std::vector<R> told;
    for (const VisitPart *part : parts)
        if (part->kind() == records::description<R>().kind)
            told.push_back(records::recordFrom<R>(part->id(), part->form().values()));
    return told;
}

} // namespace

VisitDialog::VisitDialog(PageNeeds needs, RecordId enterprise, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_enterprise(enterprise)
    , m_chosenHere(enterprise.isNull())
    , m_read(m_needs.workspace)
    , m_title(new QLabel(this))
    , m_message(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    buildUp();
    addFixed();
    setWords();
    m_read.onValue(this, [this](const Result<visits::VisitGround> &ground) { takeGround(ground); });
    if (!m_chosenHere)
        followEnterprise();
    resize(theme::grown(VisitDialogWidth), theme::grown(VisitDialogHeight));
    m_parts.front()->form().focusFirst();
}

VisitDialog::~VisitDialog() = default;

void VisitDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    theme::setFontRole(m_title, theme::FontRole::H2);
    for (QLabel *label : {m_title, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_save->setProperty("role", QStringLiteral("primary"));
    for (QPushButton *button : {m_save, m_cancel})
        button->setAutoDefault(false);
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrollBody"));
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(16, 4, 16, 12);
    auto *addRow = new QHBoxLayout;
    for (const auto kind :
        {RecordKind::ServiceRequest, RecordKind::FinancingNeed, RecordKind::Promise, RecordKind::Task}) {
        auto *button = new QPushButton(body);
        button->setAutoDefault(false);
        addRow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind] { add(kind)->form().focusFirst(); });
        m_adding.push_back({kind, button});
    }
    addRow->addStretch(1);
    m_column->addLayout(addRow);
    m_column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the fields have it and are scrolled to
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *foot = new QFrame(this);
    foot->setProperty("foot", true);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(16, 10, 16, 10);
    footRow->addWidget(m_message, 1);
    footRow->addWidget(m_cancel);
    footRow->addWidget(m_save);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 8);
    head->addWidget(m_title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(foot);
    connect(m_save, &QPushButton::clicked, this, &VisitDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &VisitDialog::reject);
}

VisitPart *VisitDialog::makePart(RecordKind kind, const QStringList &fields, bool removable)
{
    forms::InputNeeds needs{m_needs.workspace.clock().today(),
        [&workspace = m_needs.workspace](QObject *context) { return forms::workspaceSearch(workspace, context); },
        false};
    auto *part = new VisitPart(kind, newVisitId(), fields, std::move(needs), removable, m_scroll->widget());
    m_column->insertWidget(static_cast<int>(m_parts.size()), part);
    m_parts.push_back(part);
    connect(part, &VisitPart::edited, this, [this] {
        m_dropAsked = false;
        say({}, false);
    });
    connect(part, &VisitPart::submitted, this, &VisitDialog::save);
    connect(part, &VisitPart::removeWanted, this, [this, part] { leaveOut(part); });
    return part;
}

void VisitDialog::addFixed()
{
    const QDate today = m_needs.workspace.clock().today();
    VisitPart *visit = makePart(RecordKind::Visit, toldFields(RecordKind::Visit), false);
    visit->form().load(beginningOf(RecordKind::Visit, visit->id(), m_enterprise, today));
    visit->form().preset(QStringLiteral("visited"), records::Value(today.toString(Qt::ISODate)));
    visit->form().setReadOnly(QStringLiteral("enterprise"), !m_chosenHere);
    connect(visit, &VisitPart::edited, this, &VisitDialog::followEnterprise);
    for (const RecordKind kind : {RecordKind::Enterprise, RecordKind::AnnualFigures})
        makePart(kind, toldFields(kind), false)->setEnabled(false);
}

VisitPart *VisitDialog::add(RecordKind kind)
{
    VisitPart *part = makePart(kind, toldFields(kind), true);
    part->form().load(beginningOf(kind, part->id(), m_enterprise, m_needs.workspace.clock().today()));
    setWords();
    part->show();
    return part;
}

void VisitDialog::leaveOut(VisitPart *part)
{
    std::erase(m_parts, part);
    m_adding.front().button->setFocus();
    part->deleteLater();
    say({}, false);
}

/// Another enterprise has other facts.
void VisitDialog::followEnterprise()
{
    if (m_chosenHere) {
        const auto visit = records::recordFrom<records::Visit>(m_parts.front()->id(), m_parts.front()->form().values());
        m_enterprise = visit.enterprise.id;
    }
    if (m_enterprise.isNull() || m_enterprise == m_known)
        return;
    m_read.ask([enterprise = m_enterprise, on = m_needs.workspace.clock().today()](
                   store::Session &session) { return visits::visitGround(session, enterprise, on); });
}

void VisitDialog::takeGround(const Result<visits::VisitGround> &ground)
{
    if (!ground && ground.error().fault == Fault::Cancelled)
        return;
    if (!ground)
        return say(words::sentence(ground.error()), true);
    m_ground = *ground;
    m_known = m_ground.enterprise.id;
    VisitPart *firm = part(RecordKind::Enterprise);
    firm->setId(m_known);
    firm->setBefore(records::valuesOf(m_ground.enterprise));
    VisitPart *year = part(RecordKind::AnnualFigures);
    year->setId(m_ground.figures.id.isNull() ? newVisitId() : m_ground.figures.id);
    year->setBefore(records::valuesOf(m_ground.figures));
    year->form().setReadOnly(QStringLiteral("fiscal_year"), true);
    for (VisitPart *it : {firm, year})
        it->setEnabled(true);
    setWords();
}

void VisitDialog::setWords()
{
    m_title->setText(isReady() ? tr("Register a visit: %1").arg(m_ground.enterprise.name) : tr("Register a visit"));
    setWindowTitle(m_title->text());
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setText(m_dropAsked ? tr("Drop what was typed") : tr("Cancel"));
    for (const Adding &it : m_adding) {
        const QString text = it.kind == RecordKind::ServiceRequest ? tr("Add a request")
            : it.kind == RecordKind::FinancingNeed                 ? tr("Add a financing need")
            : it.kind == RecordKind::Promise                       ? tr("Add a promise")
                                                                   : tr("Add a task");
        it.button->setText(text);
    }
    for (VisitPart *it : m_parts) {
        switch (it->kind()) {
        case RecordKind::Visit:
            it->setWords(tr("The visit"));
            break;
        case RecordKind::Enterprise:
            it->setWords(tr("Facts that changed"));
            break;
        case RecordKind::AnnualFigures:
            it->setWords(tr("Figures of last year, where they became known"));
            break;
        case RecordKind::ServiceRequest:
            it->setWords(tr("Request raised"));
            break;
        case RecordKind::FinancingNeed:
            it->setWords(tr("Financing need"));
            break;
        case RecordKind::Promise:
            it->setWords(tr("Promise given"));
            break;
        default:
            it->setWords(tr("Task for a bureau"));
            break;
        }
    }
}

RecordId VisitDialog::visitId() const
{
    return m_parts.front()->id();
}

VisitPart *VisitDialog::part(RecordKind kind) const
{
    const auto it
        = std::find_if(m_parts.begin(), m_parts.end(), [kind](const VisitPart *part) { return part->kind() == kind; });
    return it == m_parts.end() ? nullptr : *it;
}

QString VisitDialog::message() const
{
    return m_message->text();
}

void VisitDialog::say(const QString &words, bool bad)
{
    theme::setTone(m_message, bad ? "red" : "t2");
    m_message->setText(words);
}

bool VisitDialog::isDirty() const
{
    return m_parts.size() > 3 // something was added
        || std::any_of(m_parts.begin(), m_parts.end(), [](const VisitPart *it) { return it->form().isDirty(); });
}

visits::VisitReport VisitDialog::report() const
{
    visits::VisitReport told;
    told.visit = toldOf<records::Visit>(m_parts).front();
    told.enterprise = toldOf<records::Enterprise>(m_parts).front();
    told.figures = toldOf<records::AnnualFigures>(m_parts).front();
    told.requests = toldOf<records::ServiceRequest>(m_parts);
    told.needs = toldOf<records::FinancingNeed>(m_parts);
    told.promises = toldOf<records::Promise>(m_parts);
    told.tasks = toldOf<records::Task>(m_parts);
    for (auto &it : told.requests)
        it.received = told.visit.visited;
    for (auto &it : told.needs)
        it.registered = told.visit.visited;
    for (auto &it : told.promises)
        it.promised = told.visit.visited;
    return told;
}

/// As the forms have it before: where somebody else wrote meanwhile and the officer decided, that is the new state.
visits::VisitGround VisitDialog::ground() const
{
    visits::VisitGround before = m_ground;
    before.enterprise
        = records::recordFrom<records::Enterprise>(m_known, part(RecordKind::Enterprise)->form().before());
    if (!m_ground.figures.id.isNull())
        before.figures = records::recordFrom<records::AnnualFigures>(
            m_ground.figures.id, part(RecordKind::AnnualFigures)->form().before());
    return before;
}

void VisitDialog::save()
{
    if (m_saving)
        return;
    bool fine = true;
    for (auto it = m_parts.rbegin(); it != m_parts.rend(); ++it) // the first one keeps the focus
        if ((*it)->isEnabled() && !(*it)->check())
            fine = false;
    if (!fine)
        return say(tr("Something is missing or wrong: see the fields marked red."), true);
    if (!isReady())
        return say(tr("The enterprise is being read. Try again."), true);
    auto set = visits::visitChanges(report(), ground());
    set.source = QStringLiteral("window");
    m_saving = true;
    m_save->setEnabled(false);
    m_needs.workspace.write(this, std::move(set), store::OnConflict::Refuse,
        [this](const Result<store::Receipt> &receipt) { takeReceipt(receipt); });
}

void VisitDialog::takeReceipt(const Result<store::Receipt> &receipt)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (receipt) {
        Q_EMIT written(*receipt);
        return accept();
    }
    QStringList others;
    for (VisitPart *part : m_parts)
        others += part->showRefusal(receipt.error());
    others.removeDuplicates();
    say(others.isEmpty() ? words::sentence(receipt.error()) : others.join(QLatin1Char('\n')), true);
}

/// Leaving with something typed asks once, in the foot.
void VisitDialog::reject()
{
    if (isDirty() && !m_dropAsked) {
        m_dropAsked = true;
        say(tr("Not saved yet. Save, or drop what was typed."), true);
        return setWords();
    }
    QDialog::reject();
}

void VisitDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool VisitDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
