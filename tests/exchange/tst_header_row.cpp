// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/beside_fields.h"
#include "models/exchange/header_row.h"
#include "models/records/record_description.h"
#include "tests/exchange/sheet_making.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::exchange;
using namespace yumiao::tests;

class tst_HeaderRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAliasNamesAField();
    void headingWords_data();
    void headingWords();
    void usualLedgers_data();
    void usualLedgers();
    void realRegister();
    void unitsAndYears();
    void duplicatesAreReported();
    void surenessDecides();
    void officersMap();
    void belowTitles();
    void twoLevelsWithMerges();
    void twoLevelsInCsv();
    void dataIsNoSecondLevel();
    void lowerWordsUnderAnotherField();
    void noHeader();
    void wantedRow();
    void rowKinds_data();
    void rowKinds();
    void aliasFaults();
};

static QStringList fieldsOf(const std::vector<RecognisedColumn> &columns)
{
    QStringList fields;
    for (const RecognisedColumn &it : columns)
        fields.append(it.isUsed() ? it.field : it.how == Recognised::Ignored ? u"-"_s : u"?"_s);
    return fields;
}

static std::vector<Heading> headingsOf(const QString &bars)
{
    std::vector<Heading> headings;
    for (const QString &text : bars.split(u'|'))
        headings.push_back({{}, text});
    return headings;
}

void tst_HeaderRow::headingWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("year");
    const auto add = [](const QString &text, const QString &last, Unit unit, int year) {
        QTest::newRow(qPrintable(QString(text).replace(u'\n', u' '))) << text << last << static_cast<int>(unit) << year;
    };
    add(u"注册资本（万元）"_s, u"注册资本"_s, Unit::Wan, 0);
    add(u"注册资本万元"_s, u"注册资本"_s, Unit::Wan, 0);
    add(u"注册资本\n（单位：人民币万元）"_s, u"注册资本"_s, Unit::Wan, 0);
    add(u"主营占比(%)"_s, u"主营占比"_s, Unit::Percent, 0);
    add(u"月利率（‰）"_s, u"月利率"_s, Unit::PerMille, 0);
    add(u"注册资本（万美元）"_s, u"注册资本"_s, Unit::ForeignMoney, 0);
    add(u"2020年营业收入(亿元)"_s, u"营业收入"_s, Unit::Yi, 2020);
    add(u"营业收入（2019年度）"_s, u"营业收入"_s, Unit::None, 2019);
    add(u"＊1、企业 名称："_s, u"企业名称"_s, Unit::None, 0);
    add(u"所属镇（街道）（自动）"_s, u"所属镇"_s, Unit::None, 0);
    add(u"企业规模（大/中/小/微）"_s, u"企业规模"_s, Unit::None, 0);
}

void tst_HeaderRow::headingWords()
{
    QFETCH(QString, text);
    QFETCH(QString, last);
    QFETCH(int, unit);
    QFETCH(int, year);
    const HeadingWords words = exchange::headingWords(text);
    QCOMPARE(words.keys.last(), last);
    QCOMPARE(static_cast<int>(words.unit), unit);
    QCOMPARE(words.year.value_or(0), year);
}

void tst_HeaderRow::usualLedgers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("fields");
    // Headings as offices use them; "-" is known and not read, "?" belongs to another kind or to none.
    QTest::newRow("register")
        << u"enterprises"_s
        << u"序号|企业名称|统一社会信用代码|法定代表人|联系人|联系电话|所属镇（街道）|所属园区|注册地址|经营地址|"
           u"成立时间|"
           "注册资本（万元）|企业类型|经营状态|行业门类|行业代码|主导产品|从业人数|营业收入（万元）|资产总额（万元）|"
           "纳税额（万元）|企业规模（大/中/小/微）|是否规上|入规时间|是否高企|是否科技型中小企业|是否专精特新|包联单位|"
           "包联领导|备注"_s
        << u"-|name|credit_code|-|contact_role|contact_phone|town|park|address|business_address|established|"
           "registered_capital|enterprise_type|status|industry_as_registered|industry|main_product|employees|?|?|?|"
           "size_class|above_scale|above_scale_since|?|?|?|lead_unit|?|remarks"_s;
    QTest::newRow("figures of the register")
        << u"annual-figures"_s
        << u"统一社会信用代码|企业名称|年度|从业人数|营业收入（万元）|资产总额（万元）|纳税额（万元）|净利润|研发费用|研发人员|负债总额"_s
        << u"enterprise.credit_code|enterprise.name|fiscal_year|employees|revenue|total_assets|tax_paid|net_profit|"
           "rd_expense|rd_staff|total_liabilities"_s;
    QTest::newRow("cultivation")
        << u"certificates"_s
        << u"序号|企业名称|统一社会信用代码|所属镇（街道）|主导产品|细分领域|培育层级（创新型/专精特新/小巨人/单项冠军/"
           u"高企/"
           "科技型/升规/上市后备）|拟申报年度|自评得分|认定时间|批次/文号|证书编号|有效期至|复核情况|备注"_s
        << u"-|enterprise.name|enterprise.credit_code|-|?|?|kind|?|?|issued|batch|certificate_number|valid_to|review|"
           "remarks"_s;
    QTest::newRow("needs")
        << u"financing-needs"_s
        << u"序号|填报日期|企业名称|统一社会信用代码|所属行业|企业规模|所属镇（街道）|融资需求金额（万元）|"
           u"融资期限（月）|"
           "融资用途|融资方式|担保方式|抵押物情况|期望利率（%）|意向银行|联系人|联系电话|是否首贷|备注"_s
        << u"-|registered|enterprise.name|enterprise.credit_code|-|-|-|amount|term_months|purpose|instrument|security|"
           "collateral|wished_rate|banks_in_mind|-|-|first_loan|remarks"_s;
    QTest::newRow("applications")
        << u"financing-applications"_s
        << u"企业名称|推送银行|推送日期|对接情况|授信金额（万元）|放款金额（万元）|放款日期|执行利率（%）|未成功原因|"
           "办结情况|备注"_s
        << u"enterprise.name|institution|applied|stage|?|?|?|rate|refusal_reason|?|remarks"_s;
    QTest::newRow("bank detail")
        << u"financing-applications"_s
        << u"合同号|企业名称|贷款余额（万元）|执行年利率|法定代表人（自动）|联系电话（自动）|发放日期|到期日期|"
           "担保方式（保证、抵押、质押、信用）|备注"_s
        << u"number|enterprise.name|?|rate|-|-|?|?|?|remarks"_s;
    QTest::newRow("loans of a bank")
        << u"loan-details"_s
        << u"合同号|企业名称|贷款余额（万元）|执行年利率|法定代表人（自动）|联系电话（自动）|注册地址（自动）|"
           u"所属镇（街道）（自动）|所属行业（自动）|发放日期|到期日期|担保方式（保证、抵押、质押、信用）|信用余额|"
           u"抵押余额|质押余额|保证余额|其中：保证人|五级形态（填写：正常、关注、次级、可疑损失）|本金逾期天数|"
           u"是否需要地方政府协调配合（逾期、不良贷款需填写）|备注"_s
        << u"contract_number|enterprise.name|balance|rate|-|-|-|-|-|issued|due|security|credit_balance|"
           u"mortgage_balance|pledge_balance|guarantee_balance|guarantor|loan_class|overdue_days|needs_help|"
           u"remarks"_s;
    QTest::newRow("visits") << u"visits"_s
                            << u"序号|走访日期|企业名称|走访人员|走访方式|企业经营状况|反映问题（诉求）|"
                               "诉求类别（融资/用地/用工/用电用气/物流/市场/政策/拖欠账款/证照审批/"
                               "其他）|交办单位|交办日期|办理时限|办理情况|"
                               "办结日期|是否办结|企业满意度|回访日期|备注"_s
                            << u"-|visited|enterprise.name|visitors|method|situation|problems|?|?|?|?|"
                               "follow_up|?|?|?|?|?"_s;
    QTest::newRow("tasks")
        << u"tasks"_s << u"序号|章节|条款|工作举措|目标任务（量化）|牵头单位|配合单位|完成时限|责任领导|责任人|备注"_s
        << u"-|?|?|title|?|bureau|?|due|?|?|?"_s;
    QTest::newRow("task split") << u"tasks"_s << u"序号|名称（类别）|目标任务|牵头责任单位"_s << u"-|title|?|bureau"_s;
    QTest::newRow("reports")
        << u"measure-reports"_s
        << u"举措编码|填报单位|填报期（2020年2季度）|进展情况|当期值|累计值|单位|存在问题|下一步措施|佐证材料|填报人|联系电话|审核人"_s
        << u"measure|bureau|as_of|progress|period_value|cumulative|?|problems|next_step|evidence|author|-|"
           "reviewed"_s;
}

void tst_HeaderRow::usualLedgers()
{
    QFETCH(QString, kind);
    QFETCH(QString, headings);
    QFETCH(QString, fields);
    const auto columns = recogniserOf(kind).recognise(headingsOf(headings));
    QCOMPARE(fieldsOf(columns), fields.split(u'|'));
}

void tst_HeaderRow::realRegister()
{
    const auto columns = recogniserOf(u"enterprises"_s)
                             .recognise(headingsOf(u"uscc|name|reg_no|org_code|type|status|term_from|reg_capital_10k|"
                                                   "currency|registrar|industry_as_registered|gbt4754_division"_s));
    QCOMPARE(fieldsOf(columns),
        QStringList({u"credit_code"_s, u"name"_s, u"registration_number"_s, u"?"_s, u"enterprise_type"_s, u"status"_s,
            u"established"_s, u"registered_capital"_s, u"currency"_s, u"registrar"_s, u"industry_as_registered"_s,
            u"industry"_s}));
    QCOMPARE(columns.at(7).unit, Unit::Wan);
    QCOMPARE(recognisedCode(columns.at(0).how), u"alias"_s);
    QCOMPARE(recognisedCode(columns.at(1).how), u"name"_s);
}

void tst_HeaderRow::unitsAndYears()
{
    const auto columns
        = recogniserOf(u"annual-figures"_s)
              .recognise(headingsOf(u"2019年营业收入（万元）|2020年营业收入（万元）|主营业务收入(元)"_s));
    QCOMPARE(fieldsOf(columns), QStringList({u"revenue"_s, u"revenue"_s, u"main_revenue"_s}));
    QCOMPARE(columns.at(0).year, std::optional(2019));
    QCOMPARE(columns.at(1).year, std::optional(2020));
    QCOMPARE(columns.at(2).unit, Unit::Yuan);
}

void tst_HeaderRow::duplicatesAreReported()
{
    const auto columns = recogniserOf(u"enterprises"_s).recognise(headingsOf(u"企业名称|单位名称|公司名称|联系电话"_s));
    QCOMPARE(columns.at(0).how, Recognised::Alias);
    QCOMPARE(columns.at(1).how, Recognised::Duplicate);
    QCOMPARE(columns.at(1).field, u"name"_s);
    QCOMPARE(columns.at(1).duplicateOf, 0);
    QCOMPARE(columns.at(2).duplicateOf, 0);
    QVERIFY(columns.at(3).isUsed());
}

void tst_HeaderRow::surenessDecides()
{
    const ColumnRecogniser recogniser(
        {u"enterprises"_s, {{u"address"_s, {u"登记住所"_s, u"Registered place"_s}}}, sourceAliases(), {}});
    const auto columns = recogniser.recognise(headingsOf(u"地址|登记住所|REGISTERED PLACE|企业名称"_s));
    QCOMPARE(columns.at(0).how, Recognised::Duplicate);
    QCOMPARE(columns.at(0).duplicateOf, 1);
    QCOMPARE(columns.at(1).how, Recognised::Title);
    QCOMPARE(columns.at(2).how, Recognised::Duplicate);
    QCOMPARE(columns.at(3).how, Recognised::Unknown); // an alias of a field that is not asked for
}

void tst_HeaderRow::officersMap()
{
    const auto columns
        = recogniserOf(u"enterprises"_s, {{u"甲"_s, u"name"_s}, {u"C"_s, u"town"_s}, {u"备注"_s, u"-"_s}})
              .recognise(headingsOf(u"企业名称|甲|丙|备注"_s));
    QCOMPARE(columns.at(0).how, Recognised::Duplicate); // what the officer said goes first
    QCOMPARE(columns.at(1).how, Recognised::Map);
    QCOMPARE(columns.at(2).field, u"town"_s);
    QCOMPARE(columns.at(3).how, Recognised::Ignored);
}

void tst_HeaderRow::belowTitles()
{
    const std::vector<Row> rows{textRow(1, {u"雁江区中小企业台账"_s}),
        textRow(2, {u"填报单位：测试"_s, u""_s, u"单位：万元"_s}),
        textRow(4, {u"序号"_s, u"企业名称"_s, u"统一社会信用代码"_s, u"注册资本"_s}),
        textRow(5, {u"1"_s, u"资阳测试有限公司"_s, u"91512002MA62A00121"_s, u"500"_s})};
    const auto header = findHeader(rows, {{1, 1, 0, 3}}, recogniserOf(u"enterprises"_s));
    QVERIFY(header.has_value());
    QCOMPARE(header->firstRow, 4);
    QCOMPARE(header->lastRow, 4);
    QCOMPARE(header->moneyUnit, Unit::Wan);
    QCOMPARE(fieldsOf(header->columns), QStringList({u"-"_s, u"name"_s, u"credit_code"_s, u"registered_capital"_s}));
}

void tst_HeaderRow::twoLevelsWithMerges()
{
    const std::vector<Row> rows{textRow(1, {u"企业情况表"_s}),
        textRow(2, {u"企业名称"_s, u"统一社会信用代码"_s, u"营业收入（万元）"_s, u""_s, u"人员情况"_s}),
        textRow(3, {u""_s, u""_s, u"2019年"_s, u"2020年"_s, u"从业人数"_s, u"研发人员"_s}),
        textRow(4, {u"资阳测试有限公司"_s, u"91512002MA62A00121"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s})};
    const auto header
        = findHeader(rows, {{2, 3, 0, 0}, {2, 3, 1, 1}, {2, 2, 2, 3}, {2, 2, 4, 5}}, recogniserOf(u"annual-figures"_s));
    QVERIFY(header.has_value());
    QCOMPARE(header->firstRow, 2);
    QCOMPARE(header->lastRow, 3);
    QCOMPARE(fieldsOf(header->columns),
        QStringList({u"enterprise.name"_s, u"enterprise.credit_code"_s, u"revenue"_s, u"revenue"_s, u"employees"_s,
            u"rd_staff"_s}));
    QCOMPARE(header->columns.at(3).year, std::optional(2020));
    QCOMPARE(header->columns.at(3).unit, Unit::Wan);
    QCOMPARE(header->columns.at(3).heading.shown(), u"营业收入（万元） / 2020年"_s);
    QCOMPARE(header->columns.at(0).heading.shown(), u"企业名称"_s);
}

void tst_HeaderRow::twoLevelsInCsv()
{
    const std::vector<Row> rows{textRow(1, {u"企业名称"_s, u"营业收入"_s, u""_s, u"备注"_s}),
        textRow(2, {u""_s, u"2019年"_s, u"2020年"_s}), textRow(3, {u"甲"_s, u"1"_s, u"2"_s})};
    const auto header = findHeader(rows, {}, recogniserOf(u"annual-figures"_s));
    QVERIFY(header.has_value());
    QCOMPARE(header->lastRow, 2);
    QCOMPARE(fieldsOf(header->columns), QStringList({u"enterprise.name"_s, u"revenue"_s, u"revenue"_s, u"?"_s}));
}

void tst_HeaderRow::dataIsNoSecondLevel()
{
    const std::vector<Row> rows{textRow(1, {u"企业名称"_s, u"类型"_s, u"镇街"_s}),
        textRow(2, {u"资阳测试有限公司"_s, u"有限责任公司"_s, u"街道"_s}),
        textRow(3, {u"企业名称"_s, u"类型"_s, u"镇街"_s})};
    const auto header = findHeader(rows, {}, recogniserOf(u"enterprises"_s));
    QVERIFY(header.has_value());
    QCOMPARE(header->lastRow, 1);
}

void tst_HeaderRow::lowerWordsUnderAnotherField()
{
    // The telephone of a legal representative is not the contact's.
    const auto columns = recogniserOf(u"enterprises"_s)
                             .recognise({{u"法定代表人"_s, u"联系电话"_s}, {u"基本情况"_s, u"企业名称"_s},
                                 {u"联系电话"_s, u"其中：手机"_s}});
    QCOMPARE(columns.at(0).how, Recognised::Unknown);
    QCOMPARE(columns.at(1).field, u"name"_s);
    QCOMPARE(columns.at(2).how, Recognised::Unknown);
}

void tst_HeaderRow::noHeader()
{
    const auto recogniser = recogniserOf(u"enterprises"_s);
    const auto none = findHeader({textRow(1, {u"甲"_s, u"乙"_s}), textRow(2, {u"1"_s, u"备注"_s})}, {}, recogniser);
    QVERIFY(!none);
    QCOMPARE(none.error().what, u"sheet.no_header"_s);
    QCOMPARE(findHeader({}, {}, recogniser).error().what, u"sheet.empty"_s);
    const auto oneColumn = findHeader({textRow(1, {u"企业名称"_s}), textRow(2, {u"甲"_s})}, {}, recogniser);
    QVERIFY(oneColumn.has_value());
    QCOMPARE(oneColumn->lastRow, 1);
}

void tst_HeaderRow::wantedRow()
{
    const std::vector<Row> rows{textRow(1, {u"企业名称"_s, u"类型"_s}), textRow(3, {u"甲"_s, u"乙"_s})};
    const auto recogniser = recogniserOf(u"enterprises"_s, {{u"甲"_s, u"name"_s}});
    QCOMPARE(findHeader(rows, {}, recogniser, 3)->columns.at(0).field, u"name"_s);
    QCOMPARE(findHeader(rows, {}, recogniser, 2).error().what, u"sheet.no_such_row"_s);
}

void tst_HeaderRow::rowKinds_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("kind");
    const auto add = [](const QStringList &texts, RowKind kind) {
        QTest::newRow(qPrintable(texts.join(u'|'))) << texts << static_cast<int>(kind);
    };
    add({u"1"_s, u"资阳测试有限公司"_s}, RowKind::Data);
    add({u""_s, u"小计量器具厂"_s, u"5"_s}, RowKind::Data);
    add({u""_s, u"汇总信息有限公司"_s}, RowKind::Data);
    add({u"合 计"_s, u""_s, u"500"_s}, RowKind::Total);
    add({u""_s, u"小计："_s, u"500"_s}, RowKind::Total);
    add({u"9"_s, u"总计（35户）"_s, u"500"_s}, RowKind::Total);
    add({u"本页合计"_s}, RowKind::Total);
    add({u"备注：数据截至二季度"_s}, RowKind::Note);
    add({u"填表人：某"_s, u""_s, u"审核人："_s}, RowKind::Note);
    add({u"1"_s, u"2"_s, u"3"_s, u"4"_s}, RowKind::Numbering);
    add({u"甲"_s, u"乙"_s, u"1"_s, u"2"_s, u"3"_s}, RowKind::Numbering);
    add({u"1"_s, u"2"_s}, RowKind::Data);
    add({u"1"_s, u"2"_s, u"5"_s}, RowKind::Data);
    add({u"序号"_s, u"企业 名称"_s, u"注册资本"_s}, RowKind::Headings);
    add({u" "_s, u"—"_s, u"/"_s}, RowKind::Blank);
}

void tst_HeaderRow::rowKinds()
{
    QFETCH(QStringList, texts);
    QFETCH(int, kind);
    HeaderRow header;
    header.headings = headingsOf(u"序号|企业名称|注册资本"_s);
    const Row row = textRow(9, texts);
    QCOMPARE(static_cast<int>(rowKind(row, header)), kind);
    QCOMPARE(isTotalRow(row), kind == static_cast<int>(RowKind::Total));
}

void tst_HeaderRow::aliasFaults()
{
    QCOMPARE(AliasTable::fromJson("{").error().what, u"aliases.damaged"_s);
    QCOMPARE(AliasTable::fromJson(R"({"enterprises":{"name":[" "]}})").error().what, u"aliases.damaged"_s);
    const auto twoFields = AliasTable::fromJson(R"({"k":{"a":["企业名称"],"b":["企业 名称："]}})");
    QCOMPARE(twoFields.error().what, u"aliases.damaged"_s);
    QCOMPARE(AliasTable::load(u"no/such/file.json"_s).error().what, u"aliases.missing"_s);
    QCOMPARE(sourceAliases().kinds().size(), 18);
}

void tst_HeaderRow::everyAliasNamesAField()
{
    QFile file(u":/exchange/aliases.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject kinds = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(kinds.size() > 8);
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        if (kind.key() == u"ignored")
            continue;
        const auto *description = yumiao::records::findDescription(kind.key());
        QVERIFY2(description, qPrintable(kind.key()));
        const QJsonObject fields = kind->toObject();
        for (const QString &field : fields.keys()) {
            const bool ofOwner = field == u"enterprise.name" || field == u"enterprise.credit_code";
            const bool known = ofOwner || description->find(field) || besideField(description->kind, field);
            QVERIFY2(known, qPrintable(kind.key() + u' ' + field));
        }
    }
}

YUMIAO_TEST(tst_HeaderRow)
#include "tst_header_row.moc"
