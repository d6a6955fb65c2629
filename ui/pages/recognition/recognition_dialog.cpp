// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recognition/recognition_dialog.h"

#include "ui/forms/reference_input.h"
#include "ui/forms/reference_search.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/say.h"
#include "ui/pages/recognition/recognition_words.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <utility>

namespace yumiao::ui::pages {
namespace {

constexpr int CourseWidth = 960;
constexpr int CourseHeight = 560;

/// The field whose input chooses an enterprise: any reference to one will do.
const records::Field &enterpriseField()
{
    return *records::description<records::Recognition>().find(u"enterprise");
}

} // namespace

RecognitionDialog::RecognitionDialog(PageNeeds needs, RecordId enterprise, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_enterprise(enterprise)
    , m_model(new CourseModel(this))
    , m_course(m_needs.workspace)
    , m_title(new QLabel(this))
    , m_due(new QLabel(this))
    , m_state(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_step(new QPushButton(this))
    , m_newCase(new QPushButton(this))
    , m_promote(new QPushButton(this))
    , m_attach(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    buildUp();
    setWords();
    m_course.onValue(this, [this](const Result<cultivation::Course> &course) { take(course); });
    using records::RecordKind;
    m_course.followCommits([](const changes::ChangeSet &set) {
        return touches(set,
            {RecordKind::Recognition, RecordKind::RecognitionStep, RecordKind::Certificate, RecordKind::Attachment,
                RecordKind::Enterprise, RecordKind::NamePeriod, RecordKind::EnterpriseRelation, RecordKind::Threshold});
    });
    ask();
}

RecognitionDialog::~RecognitionDialog() = default;

void RecognitionDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme::grown(CourseWidth), theme::grown(CourseHeight));
    for (QLabel *label : {m_title, m_due, m_state})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H2);
    m_due->setWordWrap(true);
    m_state->setWordWrap(true);
    theme::setTone(m_state, "t2");
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (QPushButton *button : {m_step, m_newCase, m_promote, m_attach, m_open})
        button->setAutoDefault(false);
    m_step->setProperty("role", QStringLiteral("primary"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    if (m_enterprise.isNull()) {
        const forms::InputNeeds needs{m_needs.workspace.clock().today(),
            [this](QObject *context) { return forms::workspaceSearch(m_needs.workspace, context); }, false};
        m_chooser = new forms::ReferenceInput(enterpriseField(), needs, this);
        column->addWidget(m_chooser);
        connect(m_chooser, &forms::FieldInput::edited, this, [this] {
            if (const auto value = m_chooser->value(); value && !records::isUnknown(*value))
                setEnterprise(RecordId(records::numberIn(*value)));
        });
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addWidget(m_attach);
    foot->addStretch(1);
    foot->addWidget(m_newCase);
    foot->addWidget(m_promote);
    foot->addWidget(m_step);
    column->addWidget(m_due);
    column->addWidget(m_view, 1);
    column->addWidget(m_state);
    column->addLayout(foot);
    if (m_chooser)
        setTabOrder(m_chooser, m_view);
    QWidget *before = m_view;
    for (QPushButton *button : {m_open, m_attach, m_newCase, m_promote, m_step}) {
        setTabOrder(before, button);
        before = button;
    }
    connect(m_step, &QPushButton::clicked, this, [this] { startStep(StepDialog::For::NextStep); });
    connect(m_newCase, &QPushButton::clicked, this, [this] { startStep(StepDialog::For::NewCase); });
    connect(m_promote, &QPushButton::clicked, this, [this] { startStep(StepDialog::For::Promotion); });
    connect(m_attach, &QPushButton::clicked, this, &RecognitionDialog::attachFile);
    connect(m_open, &QPushButton::clicked, this,
        [this] { m_needs.navigator.go(routeTo(records::RecordKind::Enterprise, m_enterprise)); });
    connect(m_view, &QTreeView::activated, this, [this] { startStep(StepDialog::For::NextStep); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showState(); });
}

void RecognitionDialog::setWords()
{
    const QString name = m_model->course() ? m_model->course()->enterprise.name : QString();
    setWindowTitle(name.isEmpty() ? tr("Recognition") : tr("Recognition: %1").arg(name));
    m_title->setText(windowTitle());
    m_view->setAccessibleName(tr("Cases and their steps"));
    if (m_chooser)
        m_chooser->setSpoken(tr("Enterprise"), tr("Name, code or initials"));
    m_step->setText(tr("Register a step…"));
    m_newCase->setText(tr("New case…"));
    m_promote->setText(tr("Promote…"));
    m_attach->setText(tr("Attach a file…"));
    m_open->setText(tr("Open the enterprise"));
    m_model->retranslate();
    showState();
}

void RecognitionDialog::setEnterprise(RecordId enterprise)
{
    if (enterprise.isNull() || enterprise == m_enterprise)
        return;
    m_enterprise = enterprise;
    ask();
}

void RecognitionDialog::ask()
{
    if (m_enterprise.isNull())
        return showState();
    m_course.ask([id = m_enterprise, on = m_needs.workspace.clock().today()](
                     store::Session &session) { return cultivation::courseOf(session, id, on); });
}

void RecognitionDialog::take(const Result<cultivation::Course> &course)
{
    if (!course) {
        if (course.error().fault == Fault::Cancelled)
            return;
        theme::setTone(m_due, "red");
        m_due->setText(words::sentence(course.error()));
        return;
    }
    const auto *of = m_model->caseAt(m_view->currentIndex());
    const auto *step = m_model->stepAt(m_view->currentIndex());
    const RecordId caseId = of ? of->facts.recognition.id : RecordId();
    const RecordId stepId = step ? step->id : RecordId();
    m_model->setCourse(*course);
    m_view->expandAll();
    for (const int fitted : {CourseModel::DayColumn, CourseModel::StepColumn, CourseModel::PapersColumn})
        m_view->resizeColumnToContents(fitted);
    m_view->setColumnWidth(CourseModel::DocumentColumn, theme::grown(170));
    m_view->setColumnWidth(CourseModel::NoteColumn, theme::grown(330));
    keepRow(caseId, stepId);
    setWords();
    Q_EMIT shown();
    if (std::exchange(m_promotes, false))
        startStep(StepDialog::For::Promotion);
}

/// The row that was chosen, or the first.
void RecognitionDialog::keepRow(RecordId recognition, RecordId step)
{
    QModelIndex wanted = m_model->index(0, 0);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex of = m_model->index(i, 0);
        if (m_model->caseAt(of)->facts.recognition.id != recognition)
            continue;
        wanted = of;
        for (int j = 0; j < m_model->rowCount(of); ++j)
            if (m_model->stepAt(m_model->index(j, 0, of))->id == step)
                wanted = m_model->index(j, 0, of);
    }
    m_view->setCurrentIndex(wanted);
}

void RecognitionDialog::showState()
{
    const auto &course = m_model->course();
    const bool known = course && course->enterprise.id == m_enterprise;
    const cultivation::CourseCase *of = m_model->caseAt(m_view->currentIndex());
    m_newCase->setEnabled(known);
    m_promote->setEnabled(known);
    m_open->setEnabled(known);
    m_step->setEnabled(known && of && !of->standing.next.empty());
    m_attach->setEnabled(known && of);
    if (!known) {
        m_due->setText(m_enterprise.isNull() ? tr("Choose an enterprise") : QString());
        m_state->clear();
        return;
    }
    QStringList dues;
    bool late = false;
    for (const cultivation::RecognitionDue &it : course->dues) {
        dues.append(RecognitionWords::due(course->book->ladders, it));
        late = late || it.days < 0;
    }
    theme::setTone(m_due, dues.isEmpty() ? "t2" : late ? "red" : "amb");
    m_due->setText(dues.isEmpty() ? tr("Nothing is due") : dues.join(QLatin1Char('\n')));
    if (!of) {
        m_state->setText(tr("No case is kept yet. A new case begins with its first step."));
        return;
    }
    QStringList next;
    for (const rules::RecognitionNext &it : of->standing.next)
        if (it.move == rules::RecognitionMove::Forward || it.move == rules::RecognitionMove::Event)
            next.append(RecognitionWords::move(it));
    m_state->setText(next.isEmpty() ? tr("The case has ended; only a correction can take it up again.")
                                    : tr("Next: %1").arg(RecognitionWords::listed(next)));
}

QString RecognitionDialog::dueText() const
{
    return m_due->text();
}

StepDialog *RecognitionDialog::startStep(StepDialog::For purpose)
{
    const auto &course = m_model->course();
    if (!course || course->enterprise.id != m_enterprise)
        return nullptr;
    const cultivation::CourseCase *of = m_model->caseAt(m_view->currentIndex());
    if (purpose == StepDialog::For::NextStep && (!of || of->standing.next.empty()))
        return nullptr;
    const bool promotes = purpose == StepDialog::For::Promotion && of && of->standing.underWay;
    const RecordId recognition
        = purpose == StepDialog::For::NextStep || promotes ? of->facts.recognition.id : RecordId();
    auto *dialog = new StepDialog(m_needs, *course, recognition, purpose, this);
    connect(dialog, &StepDialog::written, this,
        [this](const store::Receipt &receipt) { sayWritten(m_needs, this, receipt, tr("Registered in the course.")); });
    dialog->open();
    return dialog;
}

/// The file hangs on the step that is chosen, or on the case.
void RecognitionDialog::attachFile()
{
    const cultivation::CourseCase *of = m_model->caseAt(m_view->currentIndex());
    if (!of)
        return;
    store::AttachWish wish;
    wish.attachment.enterprise.id = m_enterprise;
    wish.attachment.recognition.id = of->facts.recognition.id;
    if (const records::RecognitionStep *step = m_model->stepAt(m_view->currentIndex()))
        wish.attachment.recognitionStep.id = step->id;
    const auto path = m_needs.prompt.fileToOpen({tr("Attach a file"), {}, {tr("All files (*)")}, {}});
    if (!path)
        return;
    wish.file.path = *path;
    wish.source = QStringLiteral("window");
    wish.today = m_needs.workspace.clock().today();
    m_needs.workspace.attach(this, std::move(wish), {}, {}, [this, path](const Result<store::Receipt> &receipt) {
        sayWritten(m_needs, this, receipt, tr("Attached: %1").arg(QFileInfo(*path).fileName()));
    });
}

void RecognitionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool RecognitionDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
