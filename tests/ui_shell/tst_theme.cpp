// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/theme/fonts.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPicture>
#include <QPushButton>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::theme::Glyph;

namespace {
/// How many pixels something was painted on.
int paintedPixels(const QImage &image)
{
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
    }
    return painted;
}

void applyLook(ui::theme::Look look, ui::theme::FontStep step = ui::theme::FontStep::Standard)
{
    ui::theme::applyTheme(*static_cast<QApplication *>(QCoreApplication::instance()), {look, step});
}
} // namespace

class tst_Theme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void cleanup() { applyLook(ui::theme::Look::Light); }
    void everyIconDraws();
    void iconSourcesAreRecoloured();
    void theDesignsIconsAreThere();
    void iconsFollowTheLook();
    void iconsShowTheirState();
    void everyGlyphDraws_data();
    void everyGlyphDraws();
    void glyphsAreToldApartByShape();
    void rungsAndStagesFill();
    void fontRolesAndSteps();
    void rolesFollowTheStepOnAWidget();
    void lookChangesTheProgram();
};

void tst_Theme::everyIconDraws()
{
    const QStringList names = ui::theme::iconNames();
    QVERIFY(names.size() > 60);
    for (const QString &name : names) {
        const QPixmap pixels = ui::theme::iconPixmap(name.toLatin1(), "t1", 16, 2.0);
        QCOMPARE(pixels.size(), QSize(32, 32));
        const int painted = paintedPixels(pixels.toImage());
        QVERIFY2(painted > 12 && painted < 700, qPrintable(name + QString::number(painted)));
    }
}

void tst_Theme::iconSourcesAreRecoloured()
{
    const QStringList names = ui::theme::iconNames();
    for (const QString &name : names) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY2(svg.contains("currentColor") && svg.contains("viewBox=\"0 0 24 24\""), qPrintable(name));
        QVERIFY2(!svg.contains('#'), qPrintable(name)); // no colour of its own
    }
}

void tst_Theme::theDesignsIconsAreThere()
{
    const QStringList wanted
        = u"layout-dashboard building-2 sprout hand-coins list-checks messages-square chart-line file-text "
          "arrow-left-right history settings search plus x check chevron-down chevron-up chevron-left chevron-right "
          "printer download laptop wifi-off hard-drive loader bookmark columns-3 rows-3 square-kanban list-tree "
          "list-filter square-pen copy pin external-link map-pin message-square-plus paperclip image file-spreadsheet "
          "file-question-mark git-merge layers undo-2 refresh-cw rotate-cw calculator bell-ring triangle-alert "
          "search-x "
          "scroll-text arrow-right-left arrow-up-right arrow-up arrow-down panel-right archive building calendar "
          "file-down id-card info minus package-check pencil square-check-big user-round"_s.split(u' ');
    const QStringList names = ui::theme::iconNames();
    for (const QString &name : wanted)
        QVERIFY2(names.contains(name), qPrintable(name));
}

void tst_Theme::iconsFollowTheLook()
{
    const QIcon icon = ui::theme::icon("sprout", "t1");
    const QImage light = icon.pixmap(QSize(16, 16), 1.0).toImage();
    applyLook(ui::theme::Look::Dark);
    QVERIFY(icon.pixmap(QSize(16, 16), 1.0).toImage() != light);
}

void tst_Theme::iconsShowTheirState()
{
    const QIcon icon = ui::theme::icon("check");
    const QImage normal = icon.pixmap(QSize(16, 16), 1.0).toImage();
    QVERIFY(icon.pixmap(QSize(16, 16), 1.0, QIcon::Disabled).toImage() != normal);
    QVERIFY(icon.pixmap(QSize(16, 16), 1.0, QIcon::Normal, QIcon::On).toImage() != normal);
    QVERIFY(ui::theme::icon(QByteArray()).isNull());
}

void tst_Theme::everyGlyphDraws_data()
{
    QTest::addColumn<int>("glyph");
    for (int i = 0; i <= static_cast<int>(Glyph::SquareUnknown); ++i)
        QTest::addRow("%d", i) << i;
}

void tst_Theme::everyGlyphDraws()
{
    QFETCH(int, glyph);
    const auto it = static_cast<Glyph>(glyph);
    for (const auto look : {ui::theme::Look::Light, ui::theme::Look::Dark}) {
        applyLook(look);
        QVERIFY(paintedPixels(ui::theme::glyphPixmap(it, 14, 1.0).toImage()) > 20);
        QCOMPARE(ui::theme::glyphPixmap(it, 14, 1.5).size(), QSize(21, 21));
    }
    QPicture paper; // not a screen: drawn as paths
    QPainter painter(&paper);
    ui::theme::drawGlyph(painter, it, QRect(0, 0, 16, 16));
    painter.end();
    QVERIFY(paper.size() > 0);
    QVERIFY(paintedPixels(ui::theme::glyphIcon(it).pixmap(QSize(16, 16), 1.0).toImage()) > 20);
}

void tst_Theme::glyphsAreToldApartByShape()
{
    QList<QImage> shapes;
    for (const Glyph glyph : {Glyph::LampRed, Glyph::LampAmber, Glyph::LampGreen, Glyph::LampDone,
             Glyph::LampNotStarted, Glyph::LampBlue, Glyph::Met, Glyph::Unmet, Glyph::Unknown}) {
        const QImage shape
            = ui::theme::glyphPixmap(glyph, 16, 2.0).toImage().convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!shapes.contains(shape));
        shapes << shape;
    }
}

void tst_Theme::rungsAndStagesFill()
{
    const auto drawn = [](int filled, bool stages) {
        QImage image(60, 16, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        ui::theme::GlyphPainter glyphs(painter, ui::theme::current());
        if (stages)
            glyphs.drawStages(filled, QRectF(0, 0, 60, 8));
        else
            glyphs.drawRungs(filled, QRectF(0, 0, 16, 16));
        painter.end();
        return image;
    };
    for (int n = 0; n < 4; ++n)
        QVERIFY(drawn(n, false) != drawn(n + 1, false));
    for (int n = 0; n < 5; ++n)
        QVERIFY(drawn(n, true) != drawn(n + 1, true));
}

void tst_Theme::fontRolesAndSteps()
{
    using ui::theme::FontRole;
    using ui::theme::FontStep;
    QCOMPARE(ui::theme::font(FontRole::Kpi).pointSizeF(), 21.0);
    QVERIFY(ui::theme::font(FontRole::Kpi).bold());
    QCOMPARE(ui::theme::font(FontRole::Body).pointSizeF(), 9.5);
    QVERIFY(!ui::theme::font(FontRole::Body).bold());
    QCOMPARE(ui::theme::rowHeight(), 28);
    applyLook(ui::theme::Look::Light, FontStep::ExtraLarge);
    QCOMPARE(ui::theme::font(FontRole::Cap).pointSizeF(), 12.75);
    QCOMPARE(ui::theme::rowHeight(), 42);
    applyLook(ui::theme::Look::Light, FontStep::Double);
    QCOMPARE(ui::theme::font(FontRole::Body).pointSizeF(), 19.0);
    QCOMPARE(ui::theme::rowHeight(), 56);
    QCOMPARE(ui::theme::percentOf(FontStep::Double), 200);
    applyLook(ui::theme::Look::Light, FontStep::Compact);
    QCOMPARE(ui::theme::font(FontRole::Body).pointSizeF(), 9.0);
    QCOMPARE(ui::theme::rowHeight(), 24);
}

void tst_Theme::rolesFollowTheStepOnAWidget()
{
    QLabel label(u"x"_s);
    ui::theme::setFontRole(&label, ui::theme::FontRole::Small);
    label.show();
    applyLook(ui::theme::Look::Light, ui::theme::FontStep::Large);
    QCOMPARE(label.font().pointSizeF(), 11.25);
}

void tst_Theme::lookChangesTheProgram()
{
    applyLook(ui::theme::Look::Dark, ui::theme::FontStep::Large);
    QVERIFY(ui::theme::current().isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), ui::theme::current().colour("win"));
    const ui::theme::Appearance expected{ui::theme::Look::Dark, ui::theme::FontStep::Large};
    QVERIFY(ui::theme::appearance() == expected);
    QPushButton button(u"x"_s);
    ui::theme::setStyleProperty(&button, "role", u"primary"_s);
    button.resize(80, 28);
    button.show();
    const QImage image = button.grab().toImage();
    QCOMPARE(image.pixelColor(6, image.height() / 2), ui::theme::current().colour("acc"));
}

} // namespace yumiao::tests

using yumiao::tests::tst_Theme;
YUMIAO_TEST(tst_Theme)
#include "tst_theme.moc"
