// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spoken_role.h"
#include "ui/words/label_words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <limits>

namespace yumiao::ui::charts {

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
    , m_scene({}, ChartForm::screen())
    , m_copyPicture(new QAction(this))
    , m_copyTable(new QAction(this))
{
    setFocusPolicy(Qt::StrongFocus);
    theme::setSpokenRole(this, QAccessible::Chart);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    addActions({m_copyPicture, m_copyTable});
    connect(m_copyPicture, &QAction::triggered, this, &ChartWidget::copyPicture);
    connect(m_copyTable, &QAction::triggered, this, &ChartWidget::copyTable);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &ChartWidget::dress);
    tellReaders();
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setData(figures::ChartData data)
{
    m_scene.setData(std::move(data));
    m_picture = {};
    m_hovered = -1;
    setCurrent(-1);
    tellReaders();
    updateGeometry();
    update();
}

void ChartWidget::dress()
{
    m_scene.setForm(ChartForm::screen());
    m_picture = {};
    update();
}

void ChartWidget::tellReaders()
{
    m_copyPicture->setText(ChartWords::copyPicture());
    m_copyTable->setText(ChartWords::copyTable());
    setAccessibleName(words::shown(data().title));
    setAccessibleDescription(ChartWords::sentence(data()));
}

QSize ChartWidget::sizeHint() const
{
    return QSizeF(420, m_scene.naturalHeight()).toSize();
}
QSize ChartWidget::minimumSizeHint() const
{
    return {200, theme::grown(110)};
}

void ChartWidget::copyPicture() const
{
    // A picture that leaves the window stands alone: light, with its title.
    ChartScene scene(data(), ChartForm::file());
    scene.resize(QSizeF(size()).expandedTo(QSizeF(480, 280)));
    QImage image((QSizeF(size()).expandedTo(QSizeF(480, 280)) * 2.0).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(scene.form().tokens.colour("base"));
    QPainter painter(&image);
    scene.paint(painter, QRectF(image.rect()));
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
}

void ChartWidget::copyTable() const
{
    QGuiApplication::clipboard()->setText(ChartWords::tableText(data()));
}

int ChartWidget::markAt(QPointF position) const
{
    int nearest = -1;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < marks().size(); ++i) {
        const ChartMark &mark = marks().at(i);
        if (!mark.area.contains(position))
            continue;
        const QPointF away = mark.point - position;
        const double distance = mark.isBar ? 0.0 : QPointF::dotProduct(away, away);
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

int ChartWidget::neighbour(int series, int index) const
{
    for (int i = 0; i < marks().size(); ++i) {
        if (marks().at(i).series == series && marks().at(i).index == index)
            return i;
    }
    return -1;
}

int ChartWidget::sameIndexBeside(int direction) const
{
    const ChartMark &from = marks().at(m_current);
    for (int series = from.series + direction; series >= 0 && series < data().series.size(); series += direction) {
        const int found = neighbour(series, from.index);
        if (found >= 0)
            return found;
    }
    return m_current;
}

void ChartWidget::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    if (mark < 0) {
        setAccessibleDescription(ChartWords::sentence(data()));
        Q_EMIT currentChanged(-1, -1);
    } else {
        const ChartMark &chosen = marks().at(mark);
        setAccessibleDescription(ChartWords::markText(data(), chosen.series, chosen.index));
        Q_EMIT currentChanged(chosen.series, chosen.index);
    }
    update();
}

void ChartWidget::openCurrent()
{
    if (m_current < 0)
        return;
    // A copy: whoever is told may give this chart other data at once.
    const figures::Counted counted = marks().at(m_current).counted;
    if (!counted.kind.isEmpty())
        Q_EMIT opened(counted);
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const bool rowsRunDown = data().kind == figures::ChartKind::StackedBars;
    const auto step = [this](int by) {
        int wanted = m_current < 0 ? -1 : marks().at(m_current).index + by;
        for (; m_current >= 0 && wanted >= 0 && wanted < ChartWords::placeCount(data()); wanted += by) {
            for (int series = 0; series < data().series.size(); ++series) {
                const int kept = neighbour(
                    (marks().at(m_current).series + series) % static_cast<int>(data().series.size()), wanted);
                if (kept >= 0)
                    return setCurrent(kept);
            }
        }
    };
    if (m_current < 0 && !marks().isEmpty() && event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down)
        return setCurrent(0);
    const bool hasCurrent = m_current >= 0;
    if (hasCurrent && event->key() == (rowsRunDown ? Qt::Key_Down : Qt::Key_Right))
        step(+1);
    else if (hasCurrent && event->key() == (rowsRunDown ? Qt::Key_Up : Qt::Key_Left))
        step(-1);
    else if (hasCurrent && event->key() == (rowsRunDown ? Qt::Key_Right : Qt::Key_Up))
        setCurrent(sameIndexBeside(+1));
    else if (hasCurrent && event->key() == (rowsRunDown ? Qt::Key_Left : Qt::Key_Down))
        setCurrent(sameIndexBeside(-1));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openCurrent();
    else if (event->matches(QKeySequence::Copy))
        copyTable();
    else
        QWidget::keyPressEvent(event);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    setCurrent(markAt(event->position()));
    openCurrent();
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const int hovered = markAt(event->position());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setCursor(hovered >= 0 && !marks().at(hovered).counted.kind.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartWidget::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(QPointF(help->pos()));
    // Escaped, because a tooltip guesses whether its text is markup.
    const QString text = mark < 0 ? ChartWords::sentence(data())
                                  : ChartWords::markText(data(), marks().at(mark).series, marks().at(mark).index);
    QToolTip::showText(help->globalPos(), QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()), this);
    return true;
}

void ChartWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        dress();
        tellReaders();
    }
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scene.resize(QSizeF(size()));
    m_picture = {};
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull()) {
        m_picture = QPixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter scenePainter(&m_picture);
        m_scene.paint(scenePainter, QRectF(rect()));
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_picture);
    const auto outline = [&](int mark, const QColor &colour, double width) {
        if (mark < 0 || mark >= marks().size())
            return;
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        if (marks().at(mark).isBar)
            painter.drawRect(marks().at(mark).area.adjusted(-1, -1, 1, 1));
        else
            painter.drawEllipse(marks().at(mark).point, 6.0, 6.0);
    };
    outline(m_hovered, theme::current().colour("acc"), 1.5);
    outline(m_current, theme::current().colour("focus"), 2.0);
    if (hasFocus()) {
        painter.setPen(QPen(theme::current().colour("focus"), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace yumiao::ui::charts
