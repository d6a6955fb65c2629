// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/widget_prompt.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

#include <functional>

namespace yumiao::tests {

using namespace Qt::StringLiterals;

/// The questions of the program stand over what asks them.
class tst_WidgetPrompt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsOverWhatAsks_data()
    {
        QTest::addColumn<bool>("fromDialog");
        QTest::newRow("window") << false;
        QTest::newRow("dialog") << true;
    }
    void standsOverWhatAsks()
    {
        QFETCH(bool, fromDialog);
        QWidget window;
        window.show();
        QDialog dialog(&window);
        if (fromDialog)
            dialog.open();
        QWidget *const asking = fromDialog ? &dialog : &window;
        ui::shell::WidgetPrompt prompt(&window);
        const std::vector<std::function<void()>> questions{[&] {
                                                               (void)prompt.confirm({u"?"_s, {}, u"Yes"_s});
                                                           },
            [&] { (void)prompt.askText(u"?"_s, {}); },
            [&] {
                (void)prompt.fileToOpen({u"?"_s, {}, {}, {}});
            },
            [&] {
                (void)prompt.fileToSave({u"?"_s, {}, {}, {}});
            },
            [&] { (void)prompt.folder(u"?"_s); }, [&] { prompt.tell(u"!"_s, {}); }};
        for (const auto &ask : questions) {
            const QWidget *over = nullptr;
            QTimer::singleShot(0, this, [&] {
                QWidget *question = QApplication::activeModalWidget();
                over = question->parentWidget();
                question->close();
            });
            ask();
            QCOMPARE(over, asking);
        }
    }

    void titleIsTheProgram()
    {
        ui::shell::WidgetPrompt prompt;
        QString title;
        QTimer::singleShot(0, this, [&] {
            title = QApplication::activeModalWidget()->windowTitle();
            QApplication::activeModalWidget()->close();
        });
        QVERIFY(!prompt.askText(u"?"_s, {}));
        QCOMPARE(title, u"Yumiao"_s);
    }
};

YUMIAO_TEST(tst_WidgetPrompt)

} // namespace yumiao::tests

#include "tst_widget_prompt.moc"
