// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/enterprise.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/pages/common/enterprise_route.h"
#include "ui/pages/enterprise/enterprise_page.h"
#include "ui/pages/enterprises/attachments_pane.h"
#include "ui/pages/enterprises/timeline_pane.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>
#include <QUrl>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;

/// The full page of an enterprise without files.
struct FilesScene {
    PageScene scene;
    ui::pages::EnterprisePage page{scene.needs()};

    FilesScene()
    {
        const auto all = store::loadAll<records::Enterprise>(scene.session());
        page.resize(1270, 820);
        page.show();
        page.open(ui::pages::recordRoute(all->front()));
        if (!QTest::qWaitFor([&] { return page.title() == all->front().name && pane().isVisible(); }))
            qFatal("the page did not open");
    }
    [[nodiscard]] ui::pages::AttachmentsPane &pane() const { return page.attachments(); }
    /// A drag over the list of files and its drop, as the window system brings them; false when it was not taken.
    [[nodiscard]] bool drop(const QMimeData &mime) const
    {
        QWidget *under = pane().view().isVisible() ? pane().view().viewport() : pane().findChild<QLabel *>();
        QDragEnterEvent over(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(under, &over);
        if (!over.isAccepted())
            return false;
        QDropEvent let(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(under, &let);
        return let.isAccepted();
    }
    [[nodiscard]] QString picture(const QString &name, Qt::GlobalColor color) const
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(color);
        return image.save(scene.inFolder(name)) ? scene.inFolder(name) : QString();
    }
    /// Past the ledger, as a disk that forgets.
    void spoil(const QString &sql) const
    {
        {
            auto base = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
            base.setDatabaseName(scene.workspace->path());
            QVERIFY(base.open());
            QSqlQuery query(base);
            QVERIFY(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(u"spoil"_s);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = pane().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
};

QByteArray pdfOfPages(const QString &path, int pages)
{
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        for (int i = 0; i < pages; ++i) {
            if (i > 0)
                writer.newPage();
            painter.drawText(100, 500, QString::number(i + 1));
        }
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_AttachmentsPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void attaches();
    void pastes();
    void pastesByKey();
    void dropsOnTheList();
    void previews();
    void turnsPages();
    void namesWhatIsDamaged_data();
    void namesWhatIsDamaged();
    void hostilePictures();
};

void tst_AttachmentsPane::attaches()
{
    FilesScene it;
    const QString path = it.scene.inFolder(u"营业执照.png"_s);
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(picture.save(path));
    auto &pane = it.page.attachments();
    const QAbstractItemModelTester tester(&pane.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    pane.addFiles({path, it.scene.inFolder(u"none.pdf"_s), path});
    QTRY_COMPARE(pane.model().rowCount(), 1);
    QTRY_VERIFY(!pane.isBusy());
    QTRY_COMPARE(it.scene.said.size(), 3); // attached; not readable; there already
    QVERIFY(it.scene.said.at(0).contains(u"营业执照.png"_s));
    pane.view().setCurrentIndex(pane.model().index(0, 0));
    QTRY_VERIFY(!pane.preview().image.isNull());
    QCOMPARE(pane.preview().pages, 1);
    it.scene.prompt.file = it.scene.inFolder(u"again.png"_s);
    pane.saveSelected();
    QTRY_VERIFY(QFile::exists(*it.scene.prompt.file));
    QCOMPARE(QImage(*it.scene.prompt.file).size(), picture.size());
    QTRY_VERIFY(it.page.timeline().model().index(0, 0).data().toString().contains(u"营业执照.png"_s));
    it.scene.prompt.text = u"重复"_s;
    pane.removeSelected();
    QTRY_COMPARE(pane.model().rowCount(), 0);
}

void tst_AttachmentsPane::pastes()
{
    FilesScene it;
    auto &pane = it.page.attachments();
    QMimeData words;
    words.setText(u"只是文字"_s);
    QVERIFY(!pane.addFrom(words));
    QMimeData mime;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    mime.setImageData(picture);
    QVERIFY(pane.addFrom(mime));
    QTRY_COMPARE(pane.model().rowCount(), 1);
    QVERIFY(pane.model().attachment(0).name.endsWith(u"2022-09-05.png"_s));
    it.page.showAsOf(it.scene.today());
    QTRY_COMPARE(pane.model().rowCount(), 0); // it was not yet there
    QVERIFY(!pane.addFrom(mime));             // and nothing is added to the past
}

void tst_AttachmentsPane::pastesByKey()
{
    FilesScene it;
    QMimeData *files = new QMimeData; // the clipboard's own
    files->setUrls({QUrl::fromLocalFile(it.picture(u"执照 1.png"_s, Qt::blue)), QUrl(u"https://example.org/x.png"_s)});
    QGuiApplication::clipboard()->setMimeData(files);
    it.pane().setFocus();
    QTest::keyClick(&it.page, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(it.pane().model().rowCount(), 1);
    QCOMPARE(it.pane().model().attachment(0).name, u"执照 1.png"_s);
    it.pane().view().setFocus();
    QImage screen(60, 40, QImage::Format_ARGB32);
    screen.fill(Qt::green);
    QGuiApplication::clipboard()->setImage(screen);
    QTest::keyClick(&it.pane().view(), Qt::Key_V, Qt::ControlModifier); // the list has the keys
    QTRY_COMPARE(it.pane().model().rowCount(), 2);
    QGuiApplication::clipboard()->clear();
}

void tst_AttachmentsPane::dropsOnTheList()
{
    FilesScene it;
    QMimeData mime;
    mime.setUrls(
        {QUrl::fromLocalFile(it.picture(u"a.png"_s, Qt::red)), QUrl::fromLocalFile(it.picture(u"b.png"_s, Qt::blue))});
    QVERIFY(it.drop(mime)); // on the words that say that nothing is there
    QTRY_COMPARE(it.pane().model().rowCount(), 2);
    QTRY_VERIFY(!it.pane().isBusy());
    QMimeData third;
    third.setUrls({QUrl::fromLocalFile(it.picture(u"c.png"_s, Qt::yellow))});
    QVERIFY(it.drop(third)); // on the list
    QTRY_COMPARE(it.pane().model().rowCount(), 3);
    QMimeData words;
    words.setText(u"只是文字"_s);
    QVERIFY(!it.drop(words));
    it.page.showAsOf(it.scene.today());
    QTRY_COMPARE(it.pane().model().rowCount(), 0);
    QVERIFY(!it.drop(mime)); // nothing is added to the past
}

void tst_AttachmentsPane::turnsPages()
{
    FilesScene it;
    const QString path = it.scene.inFolder(u"审计报告.pdf"_s);
    QVERIFY(!pdfOfPages(path, 3).isEmpty());
    it.pane().addFiles({path});
    QTRY_COMPARE(it.pane().preview().pages, 3); // what was just attached is chosen and shown
    it.pane().view().setFocus();
    QTest::keyClick(&it.pane().view(), Qt::Key_PageDown); // the list does not take it
    QTRY_COMPARE(it.pane().preview().page, 1);
    QVERIFY(it.says(u"2 / 3"_s));
    QTest::keyClick(&it.pane().view(), Qt::Key_PageUp);
    QTRY_COMPARE(it.pane().preview().page, 0);
}

void tst_AttachmentsPane::namesWhatIsDamaged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("damaged") << u"UPDATE content_chunk SET body = x'00'"_s;
    QTest::newRow("missing") << u"DELETE FROM content_chunk"_s;
}

void tst_AttachmentsPane::namesWhatIsDamaged()
{
    QFETCH(const QString, sql);
    FilesScene it;
    it.pane().addFiles({it.picture(u"执照.png"_s, Qt::darkGreen)});
    QTRY_VERIFY(!it.pane().preview().image.isNull());
    it.pane().view().setCurrentIndex({});
    it.spoil(sql);
    it.pane().view().setCurrentIndex(it.pane().model().index(0, 0));
    QTRY_VERIFY(it.says(u"执照.png"_s));
    QVERIFY(it.pane().preview().image.isNull());
    it.scene.prompt.file = it.scene.inFolder(u"out.png"_s);
    const auto before = it.scene.said.size();
    it.pane().saveSelected();
    QTRY_VERIFY(it.scene.said.size() > before);
    QVERIFY2(it.scene.said.back().contains(u"执照.png"_s), qPrintable(it.scene.said.back()));
    QVERIFY(!QFile::exists(*it.scene.prompt.file));
}

void tst_AttachmentsPane::previews()
{
    PageScene scene(Holding::Nothing);
    const QByteArray pdf = pdfOfPages(scene.inFolder(u"a.pdf"_s), 3);
    const auto first = ui::pages::previewOf(pdf, 0, {200, 300});
    QVERIFY(first && first->pages == 3 && first->page == 0);
    QVERIFY(first->image.width() <= 202 && first->image.height() <= 302);
    const auto third = ui::pages::previewOf(pdf, 99, {200, 300});
    QVERIFY(third && third->page == 2);
    QVERIFY(third->image != first->image);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(ui::pages::previewOf(pdf, 0, {200, 300}, stop.get_token()).error().fault, Fault::Cancelled);
    for (qsizetype cut = 6; cut < pdf.size(); cut += 211) // any cut is refused or drawn, and nothing worse
        (void)ui::pages::previewOf(pdf.left(cut), 0, {100, 100});
    QVERIFY(!ui::pages::previewOf("%PDF-1.7 nothing", 0, {100, 100}));
    QVERIFY(ui::pages::mayBeShown(u"A.PDF"_s, 10) && !ui::pages::mayBeShown(u"a.svg"_s, 10));
    QVERIFY(!ui::pages::mayBeShown(u"a.png"_s, ui::pages::mostToPreview() + 1));
}

void tst_AttachmentsPane::hostilePictures()
{
    // A head that promises 50,000 × 50,000 points, and no points.
    QByteArray bomb = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    bomb += QByteArray::fromHex("0000c3500000c350080200000000000000");
    for (const QByteArray &bytes : {bomb, QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>"), QByteArray(),
             QByteArray("GIF89a"), QByteArray("\xff\xd8\xff\xe0 not a picture")}) {
        const auto preview = ui::pages::previewOf(bytes, 0, {100, 100});
        QVERIFY(!preview);
        QCOMPARE(preview.error().what, u"preview.refused"_s);
    }
}

YUMIAO_TEST(tst_AttachmentsPane)

} // namespace yumiao::tests

#include "tst_attachments_pane.moc"
