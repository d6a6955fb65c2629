// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/fonts.h"
#include "ui/theme/resources.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <QVariant>

namespace yumiao::ui::theme {

namespace {
QHash<QByteArray, QPixmap> &iconPixels()
{
    static QHash<QByteArray, QPixmap> cache;
    return cache;
}

QByteArray iconSource(const QByteArray &name)
{
    openResources();
    static QHash<QByteArray, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", name.constData());
    const QByteArray svg = opened ? file.readAll() : QByteArray();
    sources.insert(name, svg);
    return svg;
}

/// `size` in device pixels. In a place wider than high the icon stands left: see setButtonIcon.
QPixmap drawnIcon(const QByteArray &name, const QColor &colour, const QSize &size)
{
    QPixmap pixels(size);
    pixels.fill(Qt::transparent);
    QByteArray svg = iconSource(name);
    if (svg.isEmpty() || size.isEmpty())
        return pixels;
    QSvgRenderer renderer(svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1()));
    QPainter painter(&pixels);
    const int side = qMin(size.width(), size.height());
    renderer.render(&painter, QRectF(0.0, (size.height() - side) / 2.0, side, side));
    return pixels;
}

QPixmap cachedIcon(const QByteArray &name, const char *token, const QSize &size)
{
    const QByteArray key = name + '|' + token + '|' + QByteArray::number(size.width()) + 'x'
        + QByteArray::number(size.height()) + current().name().toLatin1();
    auto it = iconPixels().find(key);
    if (it == iconPixels().end())
        it = iconPixels().insert(key, drawnIcon(name, current().colour(token), size));
    return *it;
}

class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QByteArray name, const char *token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal dpr = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, cachedIcon(m_name, tokenFor(mode, state), (QSizeF(rect.size()) * dpr).toSize()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return cachedIcon(m_name, tokenFor(mode, state), size);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("yumiao-line"); }
    bool isNull() override { return m_name.isEmpty(); }

private:
    [[nodiscard]] const char *tokenFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return "tdis";
        return state == QIcon::On ? "acc" : m_token.constData();
    }
    QByteArray m_name;
    QByteArray m_token;
};
} // namespace

QIcon icon(const char *name, const char *token)
{
    return icon(QByteArray(name), token);
}

QIcon icon(const QByteArray &name, const char *token)
{
    return name.isEmpty() ? QIcon() : QIcon(new LineIconEngine(name, token)); // QIcon owns its engine
}

void setButtonIcon(QAbstractButton *button, const char *name, const char *token)
{
    // Qt puts the text 4 px behind the icon, too near for our line icons: a wider place gives 8.
    button->setIcon(icon(name, token));
    const auto fit = [button] { button->setIconSize({grown(16) + 4, grown(16)}); };
    fit();
    const char known[] = "yumiaoLineIcon";
    if (button->property(known).isValid())
        return;
    button->setProperty(known, true);
    QObject::connect(&themeSignal(), &ThemeSignal::changed, button, fit);
}

QPixmap iconPixmap(const QByteArray &name, const char *token, int size, qreal dpr)
{
    QPixmap pixels = cachedIcon(name, token, (QSizeF(size, size) * dpr).toSize());
    pixels.setDevicePixelRatio(dpr);
    return pixels;
}

QStringList iconNames()
{
    openResources();
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QIcon programIcon()
{
    QIcon mark;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        mark.addPixmap(drawnIcon("sprout", current().colour("sprout"), {size, size}));
    return mark;
}

void clearIconCache()
{
    iconPixels().clear();
}

} // namespace yumiao::ui::theme
