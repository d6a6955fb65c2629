// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/measure_figures.h"

#include "models/items/shown_number.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/say.h"
#include "ui/theme/theme.h"
#include "ui/words/label_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int MostFigures = 10; // the pane scrolls

QString measureValue(const figures::Figure &figure)
{
    if (!figure.value)
        return MeasureFigures::tr("unknown");
    if (const auto *money = std::get_if<Money>(&*figure.value))
        return MeasureFigures::tr("%1 wan yuan").arg(items::shownWan(money->fen()));
    return MeasureFigures::tr("%1 %2", "number, unit")
        .arg(items::shownDecimal(std::get<Quantity>(*figure.value).toText()), words::shown(figure.unit));
}

QString measureFigureName(const figures::Figure &figure)
{
    const QString name = words::shown(figure.name);
    return figure.aspect.text.isEmpty()
        ? name
        : MeasureFigures::tr("%1 (%2)", "figure, aspect").arg(name, words::shown(figure.aspect));
}

} // namespace

MeasureFigures::MeasureFigures(const PageNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_figures(needs.workspace, AsyncValue<std::vector<figures::MeasureFigure>>::On::Long)
    , m_title(new QLabel(this))
    , m_lines(new FactLineView(this))
    , m_definition(new QLabel(this))
{
    for (QLabel *label : {m_title, m_definition}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::setFontRole(m_title, theme::FontRole::H3);
    theme::setFontRole(m_definition, theme::FontRole::Small);
    theme::setTone(m_definition, "t2");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_lines);
    column->addWidget(m_definition);
    connect(m_lines, &FactLineView::opened, this, [this](const shell::Route &route) { m_needs.navigator.go(route); });
    connect(m_lines->selectionModel(), &QItemSelectionModel::currentChanged, this, &MeasureFigures::showDefinition);
    m_figures.onValue(this, [this](const Result<std::vector<figures::MeasureFigure>> &found) {
        if (!found && found.error().fault != Fault::Cancelled)
            sayError(m_needs, found.error());
        m_shown = found ? *found : std::vector<figures::MeasureFigure>();
        fill();
        Q_EMIT answered();
    });
    m_figures.followCommits();
    retranslate();
    hide();
}

void MeasureFigures::setMeasure(const QString &code, QDate on)
{
    if (code == m_code)
        return;
    m_code = code;
    m_shown.clear();
    fill();
    if (code.isEmpty())
        return m_figures.drop();
    m_figures.ask([code, on](store::Session &session) { return figures::measureFigures(session, code, on); });
}

void MeasureFigures::retranslate()
{
    m_title->setText(tr("What the records say"));
    m_lines->setAccessibleName(m_title->text());
    fill();
}

void MeasureFigures::fill()
{
    std::vector<FactLine> lines;
    for (const figures::MeasureFigure &it : m_shown)
        lines.push_back(
            {{}, {}, tr("%1: %2", "figure, value").arg(measureFigureName(it.figure), measureValue(it.figure)),
                it.asOf.toString(Qt::ISODate), routeTo(it.figure.counted)});
    setVisible(!lines.empty());
    m_lines->setLines(std::move(lines));
    m_lines->fitHeight(MostFigures);
    showDefinition();
}

void MeasureFigures::showDefinition()
{
    const auto row = static_cast<size_t>(std::max(0, m_lines->currentIndex().row()));
    m_definition->setText(row < m_shown.size() ? words::shown(m_shown[row].figure.definition) : QString());
}

QString MeasureFigures::definition() const
{
    return m_definition->text();
}

} // namespace yumiao::ui::pages
