// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell_reading.h"
#include "models/exchange/header_row.h"
#include "tests/exchange/sheet_making.h"
#include "tests/support/test_registry.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::exchange;
using namespace yumiao::tests;

/// A real register, where it stands beside the checkout: every code and every capital must be read.
class tst_RegisterFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsRead();
};

void tst_RegisterFile::everyRowIsRead()
{
    const QString path = QStringLiteral(YUMIAO_SOURCE_DIR "/../shared/data/companies_uscc.csv");
    if (!QFileInfo::exists(path))
        QSKIP("the register does not stand beside the checkout");
    const auto rows = rowsOf(path);
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QCOMPARE(rows->size(), size_t{3'735});
    const auto header = findHeader({rows->begin(), rows->begin() + 30}, {}, recogniserOf(u"enterprises"_s));
    QVERIFY(header.has_value());
    QCOMPARE(header->lastRow, 1);
    int columnOfCode = -1;
    const RecognisedColumn *capital = nullptr;
    for (const RecognisedColumn &it : header->columns) {
        if (it.field == u"credit_code"_s)
            columnOfCode = it.source;
        if (it.field == u"registered_capital"_s)
            capital = &it;
    }
    QVERIFY(columnOfCode >= 0 && capital != nullptr);
    QCOMPARE(capital->unit, Unit::Wan);
    for (size_t i = 1; i < rows->size(); ++i) {
        const Row &row = rows->at(i);
        QCOMPARE(rowKind(row, *header), RowKind::Data);
        QVERIFY(readCode(row.cells.at(static_cast<size_t>(columnOfCode))));
        const Cell &amount = row.cells.at(static_cast<size_t>(capital->source));
        QVERIFY(isBlank(amount) || readMoney(amount, capital->unit));
    }
}

YUMIAO_TEST(tst_RegisterFile)
#include "tst_register_file.moc"
