// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_dialog.h"

#include "models/store/name_keeping.h"
#include "models/store/query.h"

#include "ui/forms/display.h"
#include "ui/forms/doubles_notice.h"
#include "ui/forms/reference_search.h"
#include "ui/forms/refusal.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace yumiao::ui::forms {
namespace {

constexpr int DialogWidth = 720;
constexpr int MostHeight = 640;

RecordId newRecordId()
{
    static RecordIdSource source;
    return source.next();
}

InputNeeds needsOf(store::Workspace &workspace)
{
    return {workspace.clock().today(), [&workspace](QObject *context) { return workspaceSearch(workspace, context); }};
}

QList<FormSection> allFields(const records::RecordDescription &description)
{
    FormSection all;
    for (const records::Field &field : description.fields)
        if (!field.flags.testFlag(records::Derived))
            all.fields.append(QString::fromLatin1(field.name));
    return {all};
}

} // namespace

RecordDialog::RecordDialog(
    store::Workspace &workspace, records::RecordKind kind, RecordId id, bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_description(records::descriptionOf(kind))
    , m_id(id)
    , m_isNew(isNew)
    , m_form(new RecordForm(m_description, needsOf(workspace)))
    , m_title(new QLabel(this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    buildUp();
    setSections(allFields(m_description));
    retranslate();
}

RecordDialog::RecordDialog(
    store::Workspace &workspace, records::RecordKind kind, const Presets &presets, QWidget *parent)
    : RecordDialog(workspace, kind, newRecordId(), true, parent)
{
    m_presets = presets;
    applyPresets();
}

RecordDialog::RecordDialog(store::Workspace &workspace, records::RecordKind kind, RecordId id, QWidget *parent)
    : RecordDialog(workspace, kind, id, false, parent)
{
    read();
}

RecordDialog::~RecordDialog() = default;

void RecordDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    for (QLabel *label : {m_title, m_message})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H2);
    m_message->setWordWrap(true);
    m_save->setProperty("role", QStringLiteral("primary"));
    for (QPushButton *button : {m_save, m_cancel})
        button->setAutoDefault(false); // Enter goes on in the form; Ctrl+Enter saves
    auto *scroll = new QScrollArea(this);
    m_form->setObjectName(QStringLiteral("scrollBody"));
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrollBody"));
    auto *bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(16, 4, 16, 12);
    bodyColumn->addWidget(m_form);
    bodyColumn->addStretch(1);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields have it and are scrolled to
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    column->addWidget(scroll, 1);
    column->addWidget(foot);
    if (m_description.kind == records::RecordKind::Enterprise && m_isNew)
        addDoubles();
    else if (m_description.kind == records::RecordKind::Enterprise)
        addCorrection();
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    connect(m_form, &RecordForm::submitted, this, &RecordDialog::save);
    connect(m_form, &RecordForm::edited, this, [this] {
        m_dropAsked = false;
        say({}, false);
    });
}

/// Above the foot, so that it is seen wherever the form stands.
void RecordDialog::addDoubles()
{
    m_doubles = new DoublesNotice(m_workspace, this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, m_doubles);
    connect(m_form, &RecordForm::edited, this, &RecordDialog::askForDoubles);
    connect(m_doubles, &DoublesNotice::openWanted, this,
        [this](RecordId id) { Q_EMIT openWanted(m_description.kind, id); });
}

void RecordDialog::askForDoubles()
{
    const records::Values values = m_form->values();
    const auto textOf = [&](const char *field) {
        return records::textIn(values[static_cast<size_t>(m_description.indexOf(QLatin1String(field)))]);
    };
    m_doubles->ask({{}, textOf("name"), textOf("credit_code"), textOf("registration_number")});
}

/// Shown as soon as the name is another one: a new name keeps the old one as a former name, a slip of the pen does not.
void RecordDialog::addCorrection()
{
    m_correction = new QCheckBox(this);
    m_correction->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 4, 16, 8);
    row->addWidget(m_correction);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertLayout(column->count() - 1, row);
    connect(m_form, &RecordForm::edited, this, [this] {
        const auto name = static_cast<size_t>(m_description.indexOf(QLatin1String("name")));
        m_correction->setVisible(m_form->values()[name] != m_form->before()[name]);
    });
}

void RecordDialog::setSections(const QList<FormSection> &sections)
{
    m_form->setSections(sections, 2);
    applyPresets();
    const int wanted = m_form->sizeHint().height() + 130;
    const QSize room = screen()->availableSize() - QSize(40, 60);
    resize(QSize(theme::grown(DialogWidth), qMin(wanted, theme::grown(MostHeight))).boundedTo(room));
    m_form->focusFirst();
}

void RecordDialog::applyPresets()
{
    for (const auto &[field, value] : m_presets)
        m_form->preset(field, value);
    m_form->focusFirst();
}

void RecordDialog::retranslate()
{
    const QString kind = display().kindTitle(m_description.kind);
    m_title->setText(m_isNew ? tr("Register: %1").arg(kind) : tr("Edit: %1").arg(kind));
    setWindowTitle(m_title->text());
    if (m_correction)
        m_correction->setText(tr("Only a misspelt name: do not keep the old one as a former name"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setText(m_dropAsked ? tr("Drop what was typed") : tr("Cancel"));
}

void RecordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RecordDialog::read()
{
    m_form->setEnabled(false);
    m_save->setEnabled(false);
    m_ticket = m_workspace.read(
        this,
        [kind = m_description.kind, id = m_id](store::Session &session) { return store::findRow(session, kind, id); },
        [this](const Result<std::optional<store::StoredRow>> &row) {
            if (!row)
                return say(words::sentence(row.error()), true);
            if (!*row || !(*row)->removed.isEmpty())
                return say(words::sentence({Fault::NotFound, QStringLiteral("record.missing"),
                               {{QStringLiteral("id"), m_id.toText()}}}),
                    true);
            m_form->setEnabled(true);
            m_save->setEnabled(true);
            m_form->load((*row)->values);
            m_form->focusFirst();
        });
}

changes::ChangeSet RecordDialog::changeSet() const
{
    changes::ChangeSet set;
    const bool corrects = m_correction && m_correction->isVisibleTo(this) && m_correction->isChecked();
    set.action = corrects ? QString::fromLatin1(store::CorrectionAction) : m_action;
    set.source = QStringLiteral("window");
    changes::RecordChange change = changes::difference(m_description.kind, m_id, m_form->before(), m_form->values());
    change.created = m_isNew;
    if (m_isNew || !change.fields.empty())
        set.changes.push_back(std::move(change));
    return set;
}

void RecordDialog::save()
{
    if (m_saving || !m_form->isEnabled())
        return;
    if (!m_form->check())
        return say(m_form->summary(), true);
    changes::ChangeSet set = changeSet();
    if (set.changes.empty())
        return accept(); // nothing to write
    setSaving(true);
    m_workspace.write(this, std::move(set), store::OnConflict::Refuse,
        [this](const Result<store::Receipt> &receipt) { take(receipt); });
}

void RecordDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_save->setEnabled(!saving);
    m_form->setEnabled(!saving);
}

void RecordDialog::take(const Result<store::Receipt> &receipt)
{
    setSaving(false);
    if (!receipt)
        return showRefusal(receipt.error());
    Q_EMIT saved(m_id, *receipt);
    accept();
}

void RecordDialog::showRefusal(const Error &error)
{
    bool beside = false;
    for (const records::Problem &problem : problemsIn(m_description, m_id, error)) {
        m_form->showProblem(problem);
        beside = beside || problem.field >= 0;
    }
    for (const FieldConflict &conflict : conflictsIn(m_description, m_id, error)) {
        showConflict(conflict);
        beside = true;
    }
    const QString summary = m_form->summary();
    say(beside && !summary.isEmpty() ? summary : words::sentence(error), true);
}

/// A reference is named by its label, which must be asked for.
void RecordDialog::showConflict(const FieldConflict &conflict)
{
    const records::Field &field = m_description.fields[static_cast<size_t>(conflict.field)];
    const RecordId id(records::numberIn(conflict.theirs));
    if (field.type != records::FieldType::Reference || id.isNull()) {
        m_form->showConflict(conflict.field, conflict.theirs, display().shown(field, conflict.theirs));
        return;
    }
    m_form->showConflict(conflict.field, conflict.theirs, id.toText());
    m_ticket = m_workspace.read(
        this, [kind = *field.target, id](store::Session &session) { return store::labels(session, kind, {id}); },
        [this, conflict, id](const Result<QHash<RecordId, QString>> &labels) {
            if (labels && labels->contains(id) && m_form->hasConflicts())
                m_form->showConflict(conflict.field, conflict.theirs, labels->value(id));
        });
}

void RecordDialog::say(const QString &words, bool bad)
{
    theme::setTone(m_message, bad ? "red" : "t2");
    m_message->setText(words);
}

/// Leaving with something typed asks once, in the foot: no dialog on a dialog.
void RecordDialog::reject()
{
    if (m_form->isDirty() && !m_dropAsked) {
        m_dropAsked = true;
        say(tr("Not saved yet. Save, or drop what was typed."), true);
        retranslate();
        return;
    }
    QDialog::reject();
}

void RecordDialog::closeEvent(QCloseEvent *event)
{
    if (m_form->isDirty() && !m_dropAsked) {
        reject();
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}

bool RecordDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::forms
