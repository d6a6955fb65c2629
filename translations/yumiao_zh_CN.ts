<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>HandoverWords</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>当前环节</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Signature, day</source>
        <translation>签字及日期</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未办结任务</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Open requests of enterprises</source>
        <translation>未办结企业诉求</translation>
    </message>
    <message>
        <source>Hand-over of %1 on %2</source>
        <translation>%1交接清单（%2）</translation>
    </message>
    <message>
        <source>Hand-over list</source>
        <translation>交接清单</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bureau, person</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>On %1: %2 open tasks, %3 open requests. Each is taken over one by one.</source>
        <translation>截至 %1，未办结任务 %2 项、未办结诉求 %3 件，逐件接收。</translation>
    </message>
    <message>
        <source>Handed over by:              Taken over by:              Witness:</source>
        <translation>移交人：　　　　　　接收人：　　　　　　监交人：</translation>
    </message>
</context>
<context>
    <name>InclusivePaper</name>
    <message>
        <source>Inclusive small-business loans by institution</source>
        <translation>普惠小微贷款“两增两控”分机构情况</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>scope, day</comment>
        <translation>%1，截至%2</translation>
    </message>
    <message>
        <source>%1. %2 Source: %3</source>
        <comment>definition, note, source</comment>
        <translation>%1。%2来源：%3</translation>
    </message>
    <message>
        <source>No definition is known for this year.</source>
        <translation>当年口径未取得。</translation>
    </message>
    <message>
        <source>No loan differs.</source>
        <translation>没有差异。</translation>
    </message>
</context>
<context>
    <name>NewTask</name>
    <message>
        <source>Issue a task from this…</source>
        <translation>据此下发任务…</translation>
    </message>
    <message>
        <source>Choose what the task comes from first</source>
        <translation>请先选择任务来源</translation>
    </message>
</context>
<context>
    <name>PlanEditDialog</name>
    <message>
        <source>Milestones, deadline and own targets…</source>
        <translation>阶段节点、期限和自定目标…</translation>
    </message>
    <message>
        <source>Choose a measure first</source>
        <translation>请先选择措施</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Quantified target</source>
        <translation>量化目标</translation>
    </message>
    <message>
        <source>Bureau in charge</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Supporting bureau</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>交办时间</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>原期限</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>当前环节</translation>
    </message>
    <message>
        <source>Days past the term</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Times supervised</source>
        <translation>督办次数</translation>
    </message>
    <message>
        <source>Why, and what is asked</source>
        <translation>督办事由及要求</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>回复期限</translation>
    </message>
    <message>
        <source>Answer (measures, term, signature)</source>
        <translation>回复（措施、时限、签章）</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Prepare a visit…</source>
        <translation>走访准备…</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fact, year</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未发生</translation>
    </message>
    <message>
        <source>Hold the recognition “%1”</source>
        <translation>取得“%1”认定</translation>
    </message>
    <message>
        <source>%1: long enough from %2 on</source>
        <comment>fact, day</comment>
        <translation>%1：到 %2 满足年限</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>fact, from, to</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 met, %3 not met, %4 to verify</source>
        <translation>%1：达到 %2 项，未达到 %3 项，待核 %4 项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>fact, value, source</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>Text of the rule: %1</source>
        <translation>条文来源：%1</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <comment>year, sum, result</comment>
        <translation>%1 年：%2 = %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>sum, result</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <comment>won, most</comment>
        <translation>%1 / %2 分</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>points won, most points</comment>
        <translation>%1 / %2 分</translation>
    </message>
    <message>
        <source>Next points: %1</source>
        <translation>下一档：%1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between certificates</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>points won</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%2 项中 %1 项达到</translation>
    </message>
    <message numerus="yes">
        <source>within %n year(s)</source>
        <translation>
            <numerusform>近 %n 年内有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none in %n year(s)</source>
        <translation>
            <numerusform>近 %n 年内无</numerusform>
        </translation>
    </message>
    <message>
        <source>not large</source>
        <translation>非大型</translation>
    </message>
    <message>
        <source>reaches the line</source>
        <translation>达到标准线</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>any one</source>
        <translation>任一项</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>how many members</comment>
        <translation>至少 %1 项</translation>
    </message>
    <message>
        <source>by band</source>
        <translation>按档次</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大型</translation>
    </message>
    <message>
        <source>holds it</source>
        <translation>已持有</translation>
    </message>
    <message>
        <source>does not hold it</source>
        <translation>未持有</translation>
    </message>
    <message>
        <source>full points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>%1: +%2</source>
        <comment>line to reach, points it adds</comment>
        <translation>%1，+%2 分</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>points that the next step adds</comment>
        <translation>再满一档 +%1 分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>document, its number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between levels</comment>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Cultivation pool</source>
        <translation>培育库</translation>
    </message>
    <message>
        <source>Innovative SME</source>
        <translation>创新型中小企业</translation>
    </message>
    <message>
        <source>Specialised and sophisticated SME</source>
        <translation>专精特新中小企业</translation>
    </message>
    <message>
        <source>Little giant</source>
        <translation>专精特新“小巨人”企业</translation>
    </message>
    <message>
        <source>Manufacturing champion</source>
        <translation>制造业单项冠军</translation>
    </message>
    <message>
        <source>Technology-based SME</source>
        <translation>科技型中小企业</translation>
    </message>
    <message>
        <source>High-tech enterprise</source>
        <translation>高新技术企业</translation>
    </message>
    <message>
        <source>Listing reserve</source>
        <translation>上市后备</translation>
    </message>
    <message>
        <source>IP management system</source>
        <translation>知识产权管理体系认证</translation>
    </message>
    <message>
        <source>Quality management system</source>
        <translation>质量管理体系认证</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>National</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>Provincial</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区级</translation>
    </message>
    <message>
        <source>No review due</source>
        <translation>未到复核期</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Review passed</source>
        <translation>复核通过</translation>
    </message>
    <message>
        <source>Review failed</source>
        <translation>复核未通过</translation>
    </message>
    <message>
        <source>In business</source>
        <translation>在业</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停业</translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Licence revoked</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大型</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中型</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>微型</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>企业填报</translation>
    </message>
    <message>
        <source>Checked with the tax office</source>
        <translation>税务核对</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>审计报告</translation>
    </message>
    <message>
        <source>Special audit of R&amp;D</source>
        <translation>研发专项审计</translation>
    </message>
    <message>
        <source>Working capital loan</source>
        <translation>流动资金贷款</translation>
    </message>
    <message>
        <source>Medium or long-term loan</source>
        <translation>中长期贷款</translation>
    </message>
    <message>
        <source>Loan renewal product</source>
        <translation>续贷产品</translation>
    </message>
    <message>
        <source>Bill discount</source>
        <translation>票据贴现</translation>
    </message>
    <message>
        <source>Export credit insurance financing</source>
        <translation>出口信用保险保单融资</translation>
    </message>
    <message>
        <source>Export tax refund pledge</source>
        <translation>出口退税账户质押融资</translation>
    </message>
    <message>
        <source>IP pledge</source>
        <translation>知识产权质押融资</translation>
    </message>
    <message>
        <source>Supply chain financing</source>
        <translation>供应链融资</translation>
    </message>
    <message>
        <source>Factoring</source>
        <translation>保理</translation>
    </message>
    <message>
        <source>Leasing</source>
        <translation>租赁</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>债券</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>股权融资</translation>
    </message>
    <message>
        <source>Loan with government guarantee</source>
        <translation>政府性融资担保贷款</translation>
    </message>
    <message>
        <source>Start-up guaranteed loan</source>
        <translation>创业担保贷款</translation>
    </message>
    <message>
        <source>Government procurement loan</source>
        <translation>政采贷</translation>
    </message>
    <message>
        <source>Credit-based loan</source>
        <translation>信易贷</translation>
    </message>
    <message>
        <source>Working capital</source>
        <translation>流动资金</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备采购</translation>
    </message>
    <message>
        <source>Research and development</source>
        <translation>研发投入</translation>
    </message>
    <message>
        <source>More capacity</source>
        <translation>扩大产能</translation>
    </message>
    <message>
        <source>Repaying an old loan</source>
        <translation>还旧</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>抵押</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>Accepted by the bank</source>
        <translation>银行受理</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>尽职调查</translation>
    </message>
    <message>
        <source>In approval</source>
        <translation>审批中</translation>
    </message>
    <message>
        <source>Credit granted</source>
        <translation>已授信</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>Partly paid out</source>
        <translation>部分放款</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>全部放款</translation>
    </message>
    <message>
        <source>Being repaid</source>
        <translation>还款中</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Returned for papers</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <translation>银行婉拒</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>企业撤回</translation>
    </message>
    <message>
        <source>Credit lapsed</source>
        <translation>授信失效</translation>
    </message>
    <message>
        <source>Credit record</source>
        <translation>征信不良</translation>
    </message>
    <message>
        <source>Not enough collateral</source>
        <translation>抵押不足</translation>
    </message>
    <message>
        <source>Running at a loss</source>
        <translation>经营亏损</translation>
    </message>
    <message>
        <source>Sector restricted</source>
        <translation>行业限制</translation>
    </message>
    <message>
        <source>Debt too high</source>
        <translation>负债过高</translation>
    </message>
    <message>
        <source>Papers incomplete</source>
        <translation>材料不全</translation>
    </message>
    <message>
        <source>No agreement on terms</source>
        <translation>额度或利率未谈拢</translation>
    </message>
    <message>
        <source>Postponed by the enterprise</source>
        <translation>企业暂缓</translation>
    </message>
    <message>
        <source>Qualitative</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>At least (count)</source>
        <translation>数量下限</translation>
    </message>
    <message>
        <source>At least (ratio)</source>
        <translation>比例下限</translation>
    </message>
    <message>
        <source>At most (ratio)</source>
        <translation>比例上限</translation>
    </message>
    <message>
        <source>Qualifying ceiling</source>
        <translation>适用上限</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>零目标</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Request of an enterprise</source>
        <translation>企业诉求</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>本单位工作</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>实地走访</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>座谈</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>大类</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>中类</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>小类</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>官方文本</translation>
    </message>
    <message>
        <source>Secondary source</source>
        <translation>二手来源</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>口径待核</translation>
    </message>
    <message>
        <source>Program default</source>
        <translation>程序默认</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Figures of the year before</source>
        <translation>上年数据</translation>
    </message>
    <message>
        <source>Figures of an earlier year</source>
        <translation>更早年度数据</translation>
    </message>
    <message>
        <source>As registered now</source>
        <translation>台账现值</translation>
    </message>
    <message>
        <source>The twelve months before</source>
        <translation>前 12 个月</translation>
    </message>
    <message>
        <source>Not kept by year; take it from the monthly returns</source>
        <translation>年度数据不含，按月度申报取数</translation>
    </message>
    <message>
        <source>Above-scale entries</source>
        <translation>入统记录</translation>
    </message>
    <message>
        <source>As registered</source>
        <translation>台账登记</translation>
    </message>
    <message>
        <source>By the line of the sector</source>
        <translation>按标准测算</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>母公司</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Controlled enterprise</source>
        <translation>控股企业</translation>
    </message>
    <message>
        <source>Moved in from</source>
        <translation>迁入</translation>
    </message>
    <message>
        <source>Moved out to</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Successor of</source>
        <translation>承继</translation>
    </message>
    <message>
        <source>In the cultivation pool</source>
        <translation>培育库</translation>
    </message>
    <message>
        <source>Reaches the line, not listed</source>
        <translation>准规上</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>County review</source>
        <translation>县级初审</translation>
    </message>
    <message>
        <source>City, province and state review</source>
        <translation>上级审核</translation>
    </message>
    <message>
        <source>Listed above scale</source>
        <translation>已入统</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>退库</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月度</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>工业</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>建筑业</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>批发业</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>零售业</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>住宿业</translation>
    </message>
    <message>
        <source>Catering</source>
        <translation>餐饮业</translation>
    </message>
    <message>
        <source>Real estate development</source>
        <translation>房地产开发经营</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务业</translation>
    </message>
    <message>
        <source>Fell below the line</source>
        <translation>规下</translation>
    </message>
    <message>
        <source>Production stopped</source>
        <translation>停产</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>搬迁</translation>
    </message>
    <message>
        <source>Changed to another sector</source>
        <translation>转专业</translation>
    </message>
    <message>
        <source>The industry is not counted above scale</source>
        <translation>不属四上专业</translation>
    </message>
    <message>
        <source>The industry is not known</source>
        <translation>行业未填</translation>
    </message>
    <message>
        <source>The industry is known only roughly; its parts have different lines</source>
        <translation>行业只到门类或大类，标准不一</translation>
    </message>
    <message>
        <source>The revenue of the year is missing</source>
        <translation>缺年度营业收入</translation>
    </message>
    <message>
        <source>The contractor's qualification is not registered</source>
        <translation>建筑业资质未登记</translation>
    </message>
    <message>
        <source>Whether it develops property is not known</source>
        <translation>有无开发经营活动待核</translation>
    </message>
    <message>
        <source>Main business revenue</source>
        <translation>主营业务收入</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营业收入</translation>
    </message>
    <message>
        <source>Contractor's qualification</source>
        <translation>建筑业资质</translation>
    </message>
    <message>
        <source>Development under way</source>
        <translation>有开发经营活动</translation>
    </message>
    <message>
        <source>An opinion or a remark that says why</source>
        <translation>说明原因</translation>
    </message>
    <message>
        <source>The way of listing</source>
        <translation>入库方式</translation>
    </message>
    <message>
        <source>The reason for leaving the list</source>
        <translation>退库原因</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人员</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>资产总额</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策执行</translation>
    </message>
    <message>
        <source>Value-added tax relief</source>
        <translation>增值税优惠</translation>
    </message>
    <message>
        <source>Contract signing</source>
        <translation>合同订立</translation>
    </message>
    <message>
        <source>Finance has a rule of its own (银发〔2015〕309号)</source>
        <translation>金融业，另用银发〔2015〕309号</translation>
    </message>
    <message>
        <source>Railway transport stands outside the table</source>
        <translation>铁路运输业，不在划型表内</translation>
    </message>
    <message>
        <source>Education stands outside the table</source>
        <translation>教育，不在划型表内</translation>
    </message>
    <message>
        <source>Health stands outside the table</source>
        <translation>卫生，不在划型表内</translation>
    </message>
    <message>
        <source>Letting of property is to be decided by hand</source>
        <translation>房地产租赁经营，人工判定</translation>
    </message>
    <message>
        <source>Public administration and organisations stand outside the table</source>
        <translation>公共管理和社会组织，不在划型表内</translation>
    </message>
    <message>
        <source>International organisations stand outside the table</source>
        <translation>国际组织，不在划型表内</translation>
    </message>
    <message>
        <source>The document does not name the industry</source>
        <translation>文件未列该行业</translation>
    </message>
    <message>
        <source>A figure is missing</source>
        <translation>缺指标，待核</translation>
    </message>
    <message>
        <source>No rule was in force on that day</source>
        <translation>当时没有划型标准</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>审计报告</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>Proof of tax paid</source>
        <translation>纳税证明</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Certificate or recognition</source>
        <translation>证书认定</translation>
    </message>
    <message>
        <source>Application papers</source>
        <translation>申报材料</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同协议</translation>
    </message>
    <message>
        <source>Proof of intellectual property</source>
        <translation>知识产权证明</translation>
    </message>
    <message>
        <source>Social insurance or payroll</source>
        <translation>社保用工</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Minutes or visit notes</source>
        <translation>会议走访记录</translation>
    </message>
    <message>
        <source>R&amp;D expense</source>
        <translation>研发费用</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>纳税</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>股权结构</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>资质认定</translation>
    </message>
    <message>
        <source>Intellectual property</source>
        <translation>知识产权</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>融资</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Progress of work</source>
        <translation>工作进展</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Meets every condition</source>
        <translation>条件全部达到</translation>
    </message>
    <message>
        <source>Nothing fails, evidence is missing</source>
        <translation>缺证据</translation>
    </message>
    <message>
        <source>Short by one</source>
        <translation>差1项</translation>
    </message>
    <message>
        <source>Short by two</source>
        <translation>差2项</translation>
    </message>
    <message>
        <source>Short by more</source>
        <translation>差3项以上</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>数值条件</translation>
    </message>
    <message>
        <source>Must be so</source>
        <translation>应当具备</translation>
    </message>
    <message>
        <source>Must not be so</source>
        <translation>不得存在</translation>
    </message>
    <message>
        <source>Level to reach</source>
        <translation>等级条件</translation>
    </message>
    <message>
        <source>Must have happened lately</source>
        <translation>近年取得</translation>
    </message>
    <message>
        <source>Must not have happened lately</source>
        <translation>近年未发生</translation>
    </message>
    <message>
        <source>Certificate to hold</source>
        <translation>持有有效证书</translation>
    </message>
    <message>
        <source>Small or medium-sized</source>
        <translation>属中小企业</translation>
    </message>
    <message>
        <source>Above the line of its sector</source>
        <translation>达到专业标准</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>同时满足</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>满足其一</translation>
    </message>
    <message>
        <source>Several of</source>
        <translation>满足若干项</translation>
    </message>
    <message>
        <source>By band</source>
        <translation>分档条件</translation>
    </message>
    <message>
        <source>Score table</source>
        <translation>评价得分</translation>
    </message>
    <message>
        <source>Text not at hand</source>
        <translation>原文待补</translation>
    </message>
    <message>
        <source>First case that is met</source>
        <translation>按档计分</translation>
    </message>
    <message>
        <source>Points per step</source>
        <translation>按满数计分</translation>
    </message>
    <message>
        <source>Points of all that is met</source>
        <translation>累计计分</translation>
    </message>
    <message>
        <source>Best of several</source>
        <translation>从优计分</translation>
    </message>
    <message>
        <source>Recorded, not computed</source>
        <translation>登记得分</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是否</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Latest day it happened</source>
        <translation>最近发生日期</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>不可改变</translation>
    </message>
    <message>
        <source>Can be raised</source>
        <translation>可提高</translation>
    </message>
    <message>
        <source>Can be lowered</source>
        <translation>可降低</translation>
    </message>
    <message>
        <source>Can be raised or lowered</source>
        <translation>可增减</translation>
    </message>
    <message>
        <source>Up to the day</source>
        <translation>截至当日</translation>
    </message>
    <message>
        <source>Up to the end of last year</source>
        <translation>截至上年末</translation>
    </message>
    <message>
        <source>Evidence is missing</source>
        <translation>缺证据</translation>
    </message>
    <message>
        <source>The text of the rule is not at hand</source>
        <translation>规则原文待补</translation>
    </message>
    <message>
        <source>Cannot be computed from these figures</source>
        <translation>按现有数据无法计算</translation>
    </message>
    <message>
        <source>The figures are too large to compute with</source>
        <translation>数值过大无法计算</translation>
    </message>
    <message>
        <source>To be judged by hand: the industry does not tell it</source>
        <translation>按行业无法判定，须人工核定</translation>
    </message>
    <message>
        <source>No rules are known for this tier on this day</source>
        <translation>该日期没有此梯次的可用规则</translation>
    </message>
    <message>
        <source>It stands on the highest tier</source>
        <translation>已在最高梯次</translation>
    </message>
    <message>
        <source>It stands on no tier that could be reviewed</source>
        <translation>没有可复核的梯次</translation>
    </message>
    <message>
        <source>Points are given by the examiner</source>
        <translation>由评审专家给分</translation>
    </message>
    <message>
        <source>The evidence is too old for the day</source>
        <translation>证据早于判定年度，须重新核查</translation>
    </message>
    <message>
        <source>Publicity list</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>New recognition</source>
        <translation>新认定</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>复核延续</translation>
    </message>
    <message>
        <source>Entered already</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>待选定</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>库中没有</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Chosen by the officer</source>
        <translation>人工选定</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>升上</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>掉下</translation>
    </message>
    <message>
        <source>Becomes unknown</source>
        <translation>转为待核</translation>
    </message>
    <message>
        <source>No longer unknown</source>
        <translation>由待核转为明确</translation>
    </message>
    <message>
        <source>New in the register</source>
        <translation>新进库</translation>
    </message>
    <message>
        <source>Left the register</source>
        <translation>已离库</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Carried by the program</source>
        <translation>随附</translation>
    </message>
    <message>
        <source>Replaced by the office's own</source>
        <translation>已由本单位文件替代</translation>
    </message>
    <message>
        <source>The office's own</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>The office's own, retired</source>
        <translation>本单位，已停用</translation>
    </message>
    <message>
        <source>The office's own, cannot be read</source>
        <translation>本单位，无法读取</translation>
    </message>
    <message>
        <source>Yearly update overdue</source>
        <translation>年度更新逾期</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>证书临期</translation>
    </message>
    <message>
        <source>Fails the review today</source>
        <translation>现况不符合复核条件</translation>
    </message>
    <message>
        <source>Yearly update due</source>
        <translation>年度更新将到期</translation>
    </message>
    <message>
        <source>Near to a line</source>
        <translation>接近标准线</translation>
    </message>
    <message>
        <source>End of the certificate not known</source>
        <translation>证书到期日不明</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>列入提醒</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No step is registered</source>
        <translation>未登记步骤</translation>
    </message>
    <message>
        <source>Rule document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文件号</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Last day of the certificate</source>
        <translation>证书有效期止</translation>
    </message>
    <message>
        <source>Yearly update not recorded</source>
        <translation>年度更新未登记</translation>
    </message>
    <message>
        <source>Major change not reported</source>
        <translation>重大变化未填报</translation>
    </message>
    <message>
        <source>Review to be applied for</source>
        <translation>待申请复核</translation>
    </message>
    <message>
        <source>Certificate ended, case still open</source>
        <translation>证书已到期，办理件未办结</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>下步到期</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Merged or reorganised</source>
        <translation>合并重组</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Can make it</source>
        <translation>赶得上</translation>
    </message>
    <message>
        <source>Must hurry</source>
        <translation>须抓紧</translation>
    </message>
    <message>
        <source>Cannot make it</source>
        <translation>赶不上</translation>
    </message>
    <message>
        <source>Conditions are not met</source>
        <translation>条件未达到</translation>
    </message>
    <message>
        <source>Not enough working days are left</source>
        <translation>剩余工作日不足</translation>
    </message>
    <message>
        <source>The last day to hand in is over</source>
        <translation>申报截止日已过</translation>
    </message>
    <message>
        <source>Enterprises hand in</source>
        <translation>企业申报</translation>
    </message>
    <message>
        <source>Paper file</source>
        <translation>书面材料审核</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>实地核查</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Recommended by the county</source>
        <translation>县级推荐上报</translation>
    </message>
    <message>
        <source>Recommended by the city</source>
        <translation>市级推荐上报</translation>
    </message>
    <message>
        <source>Recommended by the province</source>
        <translation>省级推荐上报</translation>
    </message>
    <message>
        <source>Review of a recognition</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Application filed</source>
        <translation>申报中</translation>
    </message>
    <message>
        <source>District's examination</source>
        <translation>县审</translation>
    </message>
    <message>
        <source>City's examination</source>
        <translation>市审</translation>
    </message>
    <message>
        <source>Province's examination</source>
        <translation>省审</translation>
    </message>
    <message>
        <source>Ministry's examination</source>
        <translation>部审</translation>
    </message>
    <message>
        <source>Public notice period</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Announced or recognised</source>
        <translation>已公告/已认定</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>复核中</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>到期失效</translation>
    </message>
    <message>
        <source>Recognition revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Moved out of the district</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Yearly update</source>
        <translation>年度更新</translation>
    </message>
    <message>
        <source>Major change reported</source>
        <translation>重大变化填报</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>班</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The document number</source>
        <translation>文件号</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>The certificate has ended</source>
        <translation>证书已到期</translation>
    </message>
    <message>
        <source>Relending or rediscount support</source>
        <translation>再贷款再贴现支持</translation>
    </message>
    <message>
        <source>Tianfu equity board listing</source>
        <translation>天府股交挂牌</translation>
    </message>
    <message>
        <source>Convertible bond</source>
        <translation>可转债</translation>
    </message>
    <message>
        <source>Loan guarantee insurance</source>
        <translation>贷款保证保险</translation>
    </message>
    <message>
        <source>Direct investment of insurance funds</source>
        <translation>险资直投</translation>
    </message>
    <message>
        <source>Loan under the risk compensation fund</source>
        <translation>风险补偿金贷款</translation>
    </message>
    <message>
        <source>Government guidance fund</source>
        <translation>政府投资引导基金</translation>
    </message>
    <message>
        <source>Industrial investment fund</source>
        <translation>产业投资基金</translation>
    </message>
    <message>
        <source>Interest each period, principal at maturity</source>
        <translation>按期付息到期还本</translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation>等额本息</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>等额本金</translation>
    </message>
    <message>
        <source>Principal and interest at maturity</source>
        <translation>到期一次还本付息</translation>
    </message>
    <message>
        <source>Discounted in advance</source>
        <translation>贴现</translation>
    </message>
    <message>
        <source>As the repayment plan says</source>
        <translation>按还款计划</translation>
    </message>
    <message>
        <source>None, on credit</source>
        <translation>无反担保</translation>
    </message>
    <message>
        <source>Weak counter-guarantee</source>
        <translation>弱反担保</translation>
    </message>
    <message>
        <source>Full counter-guarantee</source>
        <translation>足额反担保</translation>
    </message>
    <message>
        <source>Declared list</source>
        <translation>申报清单</translation>
    </message>
    <message>
        <source>Recommended list</source>
        <translation>推荐清单</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Guarantee fee</source>
        <translation>担保费</translation>
    </message>
    <message>
        <source>Guarantee insurance premium</source>
        <translation>保证保险费</translation>
    </message>
    <message>
        <source>Appraisal fee</source>
        <translation>评估费</translation>
    </message>
    <message>
        <source>Notary fee</source>
        <translation>公证费</translation>
    </message>
    <message>
        <source>Mortgage or pledge registration fee</source>
        <translation>抵质押登记费</translation>
    </message>
    <message>
        <source>Audit fee</source>
        <translation>审计费</translation>
    </message>
    <message>
        <source>Bridge loan cost</source>
        <translation>过桥费</translation>
    </message>
    <message>
        <source>Intermediary fee</source>
        <translation>中介服务费</translation>
    </message>
    <message>
        <source>Account or commitment fee</source>
        <translation>承诺费</translation>
    </message>
    <message>
        <source>Product sold along</source>
        <translation>搭售产品</translation>
    </message>
    <message>
        <source>Interest withheld in advance</source>
        <translation>预扣利息</translation>
    </message>
    <message>
        <source>Insurance of the collateral</source>
        <translation>抵押物保险费</translation>
    </message>
    <message>
        <source>Interest subsidy</source>
        <translation>贴息</translation>
    </message>
    <message>
        <source>Award for fees</source>
        <translation>费用奖补</translation>
    </message>
    <message>
        <source>Once at the start</source>
        <translation>期初一次</translation>
    </message>
    <message>
        <source>At the start of each year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>With each interest payment</source>
        <translation>每期付息时</translation>
    </message>
    <message>
        <source>Once at maturity</source>
        <translation>到期一次</translation>
    </message>
    <message>
        <source>On its date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Special mention</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Substandard</source>
        <translation>次级</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Regulator (up to 10 million yuan)</source>
        <translation>金融监管口径</translation>
    </message>
    <message>
        <source>Central bank (up to 20 million yuan)</source>
        <translation>人民银行口径</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Non-performing</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Recovered in cash</source>
        <translation>现金收回</translation>
    </message>
    <message>
        <source>Handed to head office</source>
        <translation>上划</translation>
    </message>
    <message>
        <source>Assets taken for debt</source>
        <translation>以资抵债</translation>
    </message>
    <message>
        <source>Restructured and upgraded</source>
        <translation>重组上调</translation>
    </message>
    <message>
        <source>Securitised</source>
        <translation>资产证券化</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>The reason code</source>
        <translation>原因码</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>By the offer</source>
        <translation>按报价</translation>
    </message>
    <message>
        <source>By what was paid out</source>
        <translation>按实际放款</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>the day of payout or application</source>
        <translation>放款或申请日期</translation>
    </message>
    <message>
        <source>the term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>the contract rate</source>
        <translation>执行利率</translation>
    </message>
    <message>
        <source>the way of repayment</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>the repayment plan</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>kind or amount of a fee</source>
        <translation>费用项目或金额</translation>
    </message>
    <message>
        <source>when a fee is paid</source>
        <translation>费用支付时点</translation>
    </message>
    <message>
        <source>the day a fee is paid</source>
        <translation>费用支付日期</translation>
    </message>
    <message>
        <source>By months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By actual days / 365</source>
        <translation>按实际天数/365</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>No document in force</source>
        <translation>无有效文件</translation>
    </message>
    <message>
        <source>Growth difference</source>
        <translation>增速差</translation>
    </message>
    <message>
        <source>Accounts difference</source>
        <translation>户数差</translation>
    </message>
    <message>
        <source>Bad-loan ratio</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Bad-loan ratio difference</source>
        <translation>不良率差</translation>
    </message>
    <message>
        <source>Growth of the balance</source>
        <translation>余额增速</translation>
    </message>
    <message>
        <source>Change of the rate</source>
        <translation>利率变化</translation>
    </message>
    <message>
        <source>Change of the cost</source>
        <translation>综合成本变化</translation>
    </message>
    <message>
        <source>Counts as inclusive</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Credit above the ceiling</source>
        <translation>单户授信超过口径</translation>
    </message>
    <message>
        <source>Not small or micro</source>
        <translation>非小微企业</translation>
    </message>
    <message>
        <source>Bill discount, not counted</source>
        <translation>票据贴现不计</translation>
    </message>
    <message>
        <source>Size not known</source>
        <translation>规模待核</translation>
    </message>
    <message>
        <source>Not on the bank's list</source>
        <translation>银行明细无此合同</translation>
    </message>
    <message>
        <source>Drawdown without a contract number</source>
        <translation>放款记录缺合同号</translation>
    </message>
    <message>
        <source>No drawdown recorded</source>
        <translation>本库无放款记录</translation>
    </message>
    <message>
        <source>Balances differ</source>
        <translation>余额不一致</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>用地</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>用工</translation>
    </message>
    <message>
        <source>Power and gas</source>
        <translation>用电用气</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Payments in arrears</source>
        <translation>拖欠账款</translation>
    </message>
    <message>
        <source>Permits and licences</source>
        <translation>证照审批</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来函</translation>
    </message>
    <message>
        <source>Service counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Accepted by the bureau</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Sent back by the bureau</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Taken one level up</source>
        <translation>升级督办</translation>
    </message>
    <message>
        <source>More time asked for</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>More time granted</source>
        <translation>同意延期</translation>
    </message>
    <message>
        <source>More time refused</source>
        <translation>不同意延期</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Words that say what was answered, or why</source>
        <translation>答复内容、说明或原因</translation>
    </message>
    <message>
        <source>The bureau</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The bureau that was asked</source>
        <translation>被交办的单位</translation>
    </message>
    <message>
        <source>Another bureau</source>
        <translation>另一单位</translation>
    </message>
    <message>
        <source>How satisfied the enterprise is</source>
        <translation>企业满意度</translation>
    </message>
    <message>
        <source>An enterprise that is not dissatisfied</source>
        <translation>企业未表示不满意</translation>
    </message>
    <message>
        <source>A later term</source>
        <translation>更晚的期限</translation>
    </message>
    <message>
        <source>Steps: only its present stage is known</source>
        <translation>办理步骤（只知当前环节）</translation>
    </message>
    <message>
        <source>Institution it was recommended to</source>
        <translation>对接机构</translation>
    </message>
    <message>
        <source>Reason why it failed</source>
        <translation>未成原因</translation>
    </message>
    <message>
        <source>Office or desk that handles it</source>
        <translation>经办单位</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>待银行决定</translation>
    </message>
    <message>
        <source>Not successful</source>
        <translation>未成</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Whole project reserved</source>
        <translation>整体预留</translation>
    </message>
    <message>
        <source>Separate lot reserved</source>
        <translation>预留采购包</translation>
    </message>
    <message>
        <source>Consortium required</source>
        <translation>联合体</translation>
    </message>
    <message>
        <source>Subcontracting required</source>
        <translation>分包</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>未预留</translation>
    </message>
    <message>
        <source>Government department</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Public institution</source>
        <translation>事业单位</translation>
    </message>
    <message>
        <source>State-owned enterprise</source>
        <translation>国有企业</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>大型企业</translation>
    </message>
    <message>
        <source>Other enterprise</source>
        <translation>其他企业</translation>
    </message>
    <message>
        <source>Payment for works</source>
        <translation>工程款</translation>
    </message>
    <message>
        <source>Payment for goods</source>
        <translation>货款</translation>
    </message>
    <message>
        <source>Payment for services</source>
        <translation>服务款</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>偿付</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Dispute settled</source>
        <translation>争议解决</translation>
    </message>
    <message>
        <source>Environmental report</source>
        <translation>报告书</translation>
    </message>
    <message>
        <source>Environmental form</source>
        <translation>报告表</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>不予批准</translation>
    </message>
    <message>
        <source>Issued to the bureau</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>Result reported</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Result reviewed</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Struck off the list</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Referred to another bureau</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Supervision slip issued</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Supervision slip answered</source>
        <translation>督办回复</translation>
    </message>
    <message>
        <source>Taken over by another person</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Measure of a plan</source>
        <translation>方案措施</translation>
    </message>
    <message>
        <source>List of candidates</source>
        <translation>候选名单</translation>
    </message>
    <message>
        <source>Reminder of a term</source>
        <translation>到期提醒</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A certificate of the enterprise</source>
        <translation>取得证书</translation>
    </message>
    <message>
        <source>A visit to the enterprise</source>
        <translation>走访企业</translation>
    </message>
    <message>
        <source>A report on the measure</source>
        <translation>填报进展</translation>
    </message>
    <message>
        <source>The certificate is recorded</source>
        <translation>证书已登记</translation>
    </message>
    <message>
        <source>The visit is recorded</source>
        <translation>走访已登记</translation>
    </message>
    <message>
        <source>The report is recorded</source>
        <translation>进展已填报</translation>
    </message>
    <message>
        <source>Day of completion entered with the task</source>
        <translation>已填完成日期</translation>
    </message>
    <message>
        <source>Blue slip</source>
        <translation>蓝单</translation>
    </message>
    <message>
        <source>Yellow slip</source>
        <translation>黄单</translation>
    </message>
    <message>
        <source>Red slip</source>
        <translation>红单</translation>
    </message>
    <message>
        <source>Words that say what was done, or why</source>
        <translation>结果或原因</translation>
    </message>
    <message>
        <source>A bureau that has accepted it</source>
        <translation>已签收单位</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>The level of supervision</source>
        <translation>督办级别</translation>
    </message>
    <message>
        <source>The number of the slip</source>
        <translation>督办单编号</translation>
    </message>
    <message>
        <source>The day to answer by</source>
        <translation>回复期限</translation>
    </message>
    <message>
        <source>Services bought</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Withdrawn by the developer</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Behind schedule</source>
        <translation>慢于序时</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Nothing reported</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>将到期</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Target within reach</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>Close to the target</source>
        <translation>接近目标</translation>
    </message>
    <message>
        <source>Target out of reach at this pace</source>
        <translation>按现速达不到</translation>
    </message>
    <message>
        <source>Completed late</source>
        <translation>补办</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Not kept in time</source>
        <translation>逾期未兑现</translation>
    </message>
    <message>
        <source>To be kept</source>
        <translation>待兑现</translation>
    </message>
    <message>
        <source>Promise without a date</source>
        <translation>承诺无期限</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Case</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业数</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Time the program beside the raw engine</source>
        <translation>测速，并与数据库直读对照</translation>
    </message>
    <message>
        <source>Only this size</source>
        <translation>只测这一规模</translation>
    </message>
    <message>
        <source>Chart written to %1.</source>
        <translation>图已写到 %1。</translation>
    </message>
    <message>
        <source>One chart as png, svg or pdf</source>
        <translation>输出一张图（png、svg 或 pdf）</translation>
    </message>
    <message>
        <source>Name of the chart</source>
        <translation>图的名称</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写的文件</translation>
    </message>
    <message>
        <source>The day it is looked at</source>
        <translation>截至日</translation>
    </message>
    <message>
        <source>No faults. %1 audit links verified.</source>
        <translation>未发现问题。已核对 %1 个审计环节。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>发现 %n 处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify the workspace and its audit chain</source>
        <translation>校验库和审计链</translation>
    </message>
    <message>
        <source>Also every record</source>
        <translation>并逐条校验记录</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>库文件</translation>
    </message>
    <message>
        <source>Language: zh_CN or en</source>
        <translation>语言：zh_CN 或 en</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>标准输出只给一份 JSON</translation>
    </message>
    <message>
        <source>No progress and no messages</source>
        <translation>不显示进度和提示</translation>
    </message>
    <message>
        <source>Yumiao: cultivation of small and medium enterprises</source>
        <translation>育苗：中小企业梯度培育管理</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Id, or credit code of an enterprise</source>
        <translation>编号，企业也可用信用代码</translation>
    </message>
    <message>
        <source>New values; an empty value is unknown</source>
        <translation>新值；空值表示未填</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>原因，记入操作记录</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Mark a record as removed</source>
        <translation>将记录标为移除</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields, separated by commas</source>
        <translation>字段，用逗号分隔</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>The fields of a kind of record</source>
        <translation>列出一类记录的字段</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Every figure of the dashboards and the summary</source>
        <translation>列出看板和摘要的全部指标</translation>
    </message>
    <message>
        <source>Read a ledger into the workspace</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>xlsx or csv file</source>
        <translation>xlsx 或 csv 文件</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>工作表名称</translation>
    </message>
    <message>
        <source>Encoding of a csv file</source>
        <translation>csv 文件的编码</translation>
    </message>
    <message>
        <source>JSON file: heading to field</source>
        <translation>JSON 文件：表头对应字段</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>fill-blanks, replace-non-blank or replace</source>
        <translation>fill-blanks（只填空白）、replace-non-blank（以非空值为准）或 replace（以表为准）</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>只试运行，不写入</translation>
    </message>
    <message>
        <source>Write the rows set aside as csv</source>
        <translation>将挑出的行写成 csv</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 unchanged, %5 set aside.</source>
        <translation>读取 %1 行：新增 %2，更新 %3，不变 %4，挑出 %5。</translation>
    </message>
    <message>
        <source>Nothing was written (trial run).</source>
        <translation>未写入任何内容（试运行）。</translation>
    </message>
    <message>
        <source>… %1 reasons in all; write them to a file with --errors.</source>
        <translation>……共 %1 条原因；可用 --errors 写成文件。</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Schema version %1</source>
        <translation>库版本 %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Audit head %1</source>
        <translation>审计链首 %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>What is in a workspace</source>
        <translation>库的概况</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rows of a list</source>
        <translation>列出记录</translation>
    </message>
    <message>
        <source>At most so many rows</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Leave out so many rows first</source>
        <translation>先跳过的行数</translation>
    </message>
    <message>
        <source>Workspace made: %1</source>
        <translation>已建库：%1</translation>
    </message>
    <message>
        <source>Make a workspace with the reference data and the plan</source>
        <translation>新建库，含基础数据和方案</translation>
    </message>
    <message>
        <source>The plan it holds: 2020 or none</source>
        <translation>所含方案：2020 或 none（无）</translation>
    </message>
    <message>
        <source>Fill it with a made-up district</source>
        <translation>填入虚构的演练区</translation>
    </message>
    <message>
        <source>How many enterprises</source>
        <translation>企业户数</translation>
    </message>
    <message>
        <source>Same number, same district</source>
        <translation>随机种子，相同数字得到相同演练区</translation>
    </message>
    <message>
        <source>The day the practice district stands on</source>
        <translation>演练区的截至日期</translation>
    </message>
    <message>
        <source>Open the window on a workspace</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>Workspace file; the last one when left out</source>
        <translation>库文件；不写则打开上次的库</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The plan as a tree, with progress and lamps</source>
        <translation>以树列出方案、进展和灯</translation>
    </message>
    <message>
        <source>Only this clause</source>
        <translation>只列这一条</translation>
    </message>
    <message>
        <source>Only clauses of this bureau</source>
        <translation>只列这一单位的条款</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>没有需要改动的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written, change set %1.</source>
        <translation>
            <numerusform>已写入 %n 条记录，改动批次 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed later and kept.</source>
        <translation>
            <numerusform>%n 个字段此后有改动，已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions, for example: town = "..." and revenue &gt;= 20000000</source>
        <translation>条件，例：town = "..." and revenue &gt;= 20000000</translation>
    </message>
    <message>
        <source>FIELD[:desc],...</source>
        <translation>字段[:desc],……</translation>
    </message>
    <message>
        <source>The day that derived fields stand on</source>
        <translation>推定字段的截至日期</translation>
    </message>
    <message>
        <source>2022, 2022Q2 or 2022-06</source>
        <translation>2022、2022Q2 或 2022-06</translation>
    </message>
    <message numerus="yes">
        <source>Report written to %1 (%n page(s)).</source>
        <translation>
            <numerusform>报表已写到 %1（%n 页）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>报表名称</translation>
    </message>
    <message>
        <source>How the paper is set</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>One record with its related records</source>
        <translation>一条记录及相关记录</translation>
    </message>
    <message>
        <source>With its changes</source>
        <translation>并列出改动</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What is overdue, due, expiring or stuck</source>
        <translation>列出逾期、临期、到期和停滞事项</translation>
    </message>
    <message>
        <source>Only this bureau</source>
        <translation>只列这一单位</translation>
    </message>
    <message>
        <source>Undo the last or a named change set, keeping later edits</source>
        <translation>撤销上一批或指定批次的改动，保留此后的改动</translation>
    </message>
    <message>
        <source>The last one when left out</source>
        <translation>不写则为上一批</translation>
    </message>
    <message>
        <source>Common options: --workspace W, --json, --lang zh_CN|en, --quiet</source>
        <translation>通用选项：--workspace W、--json、--lang zh_CN|en、--quiet</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>须同时用</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Say how it is used</source>
        <translation>显示用法</translation>
    </message>
    <message>
        <source>Something is missing (%1). Nothing was done. See yumiao --help.</source>
        <translation>缺少内容（%1）。未做任何操作。请看 yumiao --help。</translation>
    </message>
    <message>
        <source>There is no such command or option (%1). Nothing was done. See yumiao --help.</source>
        <translation>没有这个命令或选项（%1）。未做任何操作。请看 yumiao --help。</translation>
    </message>
    <message>
        <source>A value does not fit (%1). Nothing was done. See yumiao --help.</source>
        <translation>取值不符（%1）。未做任何操作。请看 yumiao --help。</translation>
    </message>
    <message>
        <source>Wrong usage (%1). Nothing was done. See yumiao --help.</source>
        <translation>用法有误（%1）。未做任何操作。请看 yumiao --help。</translation>
    </message>
    <message>
        <source>Fields that records are matched by, separated by commas</source>
        <translation>匹配记录所用的字段，用逗号分隔</translation>
    </message>
    <message>
        <source>Say the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, aspect</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Any part of a name or code, pinyin or its initials, a document number</source>
        <translation>名称、代码的任一部分，拼音或首字母，文号</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator, band</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <comment>indicator</comment>
        <translation>%1：缺</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>划型</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>各指标档次</translation>
    </message>
    <message>
        <source>Above scale</source>
        <translation>规上</translation>
    </message>
    <message>
        <source>Size class by the rule, with the band of each indicator, and the way above scale</source>
        <translation>按标准划型，列出各指标档次和规上情况</translation>
    </message>
    <message>
        <source>Only this enterprise</source>
        <translation>只看这一家</translation>
    </message>
    <message>
        <source>What for: statistics, policy, tax or contract</source>
        <translation>用途：statistics、policy、tax 或 contract</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message numerus="yes">
        <source>%n removed record(s)</source>
        <translation>
            <numerusform>移除记录 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>What was removed, why and by whom</source>
        <translation>查看移除的记录、原因和经办</translation>
    </message>
    <message>
        <source>Only this kind of record</source>
        <translation>只看这一类记录</translation>
    </message>
    <message>
        <source>Part of the name or reason</source>
        <translation>名称或原因的一部分</translation>
    </message>
    <message>
        <source>Bring a removed record back</source>
        <translation>恢复移除的记录</translation>
    </message>
    <message>
        <source>Id of the removed record</source>
        <translation>移除记录的编号</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>Files that belong to an enterprise</source>
        <translation>企业附件</translation>
    </message>
    <message>
        <source>Attaches a file</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What kind of paper it is</source>
        <translation>附件类型</translation>
    </message>
    <message>
        <source>The year it is about</source>
        <translation>所属年份</translation>
    </message>
    <message>
        <source>What it is evidence of</source>
        <translation>证明事项</translation>
    </message>
    <message>
        <source>The files of an enterprise</source>
        <translation>列出企业附件</translation>
    </message>
    <message>
        <source>Writes an attached file to a new file</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>Id of the attachment</source>
        <translation>附件编号</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>No doubles found.</source>
        <translation>未发现重复。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>甲</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>乙</translation>
    </message>
    <message>
        <source>Records that may be one enterprise</source>
        <translation>查找疑似重复的企业</translation>
    </message>
    <message>
        <source>Only those of this enterprise</source>
        <translation>只查这一户</translation>
    </message>
    <message>
        <source>Remember that it is not this one, and do not ask again</source>
        <translation>记为与这一户不是重复，不再提示</translation>
    </message>
    <message>
        <source>Perhaps a double of %1 (%2).</source>
        <translation>可能与 %1 重复（%2）。</translation>
    </message>
    <message>
        <source>A misspelt name is put right: the old spelling does not become a former name</source>
        <translation>更正错字，原名不记为曾用名</translation>
    </message>
    <message>
        <source>Write a list as xlsx or csv</source>
        <translation>把列表写成 xlsx 或 csv</translation>
    </message>
    <message>
        <source>File that ends in .xlsx or .csv</source>
        <translation>以 .xlsx 或 .csv 结尾的文件</translation>
    </message>
    <message>
        <source>Also rows that look like an enterprise which is there under another name</source>
        <translation>疑与库内企业重复的行也写入</translation>
    </message>
    <message>
        <source>Attached files: %1 contents, %2 bytes</source>
        <translation>附件内容 %1 份，共 %2 字节</translation>
    </message>
    <message>
        <source>The name of a shared view</source>
        <translation>共用视图的名称</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>Join two records of one enterprise; the old id keeps working</source>
        <translation>合并同一企业的两户，原编号仍可用</translation>
    </message>
    <message>
        <source>Id or credit code of the one that stays</source>
        <translation>保留户的编号或代码</translation>
    </message>
    <message>
        <source>Id or credit code of the one that goes</source>
        <translation>并入户的编号或代码</translation>
    </message>
    <message>
        <source>FIELD=1 (of the first), FIELD=2 (of the second) or FIELD=VALUE; KIND/KEY=1 or 2 for records of both; all=1 or all=2 for the rest</source>
        <translation>字段=1（取保留户）、字段=2（取并入户）或 字段=值；两户都有的记录写 类型/键=1 或 2；其余写 all=1 或 all=2</translation>
    </message>
    <message>
        <source>Take a merge back: both records with their histories, keeping later edits</source>
        <translation>撤销合并，恢复两户及其历史，保留以后的改动</translation>
    </message>
    <message>
        <source>Change set of the merge</source>
        <translation>合并的改动批次</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <translation>    %1：%2 → %3</translation>
    </message>
    <message>
        <source>As it stood at the end of that day</source>
        <translation>当日日终时的样子</translation>
    </message>
    <message>
        <source>Refused: %1, %2: %3</source>
        <translation>未采纳：%1，%2：%3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Found: %1. Fields to change: %2, in records: %3. Unchanged: %4. Refused: %5.</source>
        <translation>符合条件 %1 条。将修改 %2 项，涉及 %3 条。无变化 %4 项，不能写入 %5 项。</translation>
    </message>
    <message>
        <source>Only tried: nothing was written.</source>
        <translation>仅试运行，未写入。</translation>
    </message>
    <message>
        <source>Nothing was written, because something is refused.</source>
        <translation>有不能写入的项，全部未写入。</translation>
    </message>
    <message>
        <source>Change fields of a record, or of all that meet a condition</source>
        <translation>修改一条记录或符合条件的全部记录的字段</translation>
    </message>
    <message>
        <source>Instead of an id: all records that meet this condition, as one change</source>
        <translation>不写编号，修改符合此条件的全部记录，作为一次改动</translation>
    </message>
    <message>
        <source>With --where: only say what would change</source>
        <translation>与 --where 合用：只列出将有的改动</translation>
    </message>
    <message>
        <source>With --where: write nothing when a field is refused</source>
        <translation>与 --where 合用：有一项不能写入则全部不写</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Only this case, or those whose names begin so</source>
        <translation>只测这一项，或名称以此开头的各项</translation>
    </message>
    <message>
        <source>practice, or big: 3 certificates, 2 applications, 4 tasks for each enterprise</source>
        <translation>practice（演练区），或 big：每户企业 3 项认定、2 笔融资申请、4 项任务</translation>
    </message>
    <message>
        <source>Keep the districts that are made here, and use those that are</source>
        <translation>生成的区县保存在此文件夹，已有的直接使用</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output. The change itself was made (change set %1); do not repeat it.</source>
        <translation>结果未能写到标准输出。改动已经写入（改动批次 %1），请勿重复执行。</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output. Check where it goes and the free space.</source>
        <translation>结果未能写到标准输出。请检查输出位置和剩余空间。</translation>
    </message>
    <message>
        <source>They are one enterprise although each has a credit code of its own</source>
        <translation>两户各有统一社会信用代码，仍确认为同一企业</translation>
    </message>
    <message>
        <source>Only this enterprise; else all in the register, a line each</source>
        <translation>只判定这家企业；不填则为名录内全部企业，每家一行</translation>
    </message>
    <message>
        <source>Ladder: specialised (default), scale, technology or listing</source>
        <translation>梯队：specialised（专精特新，默认）、scale（规模）、technology（科技创新）或 listing（上市）</translation>
    </message>
    <message>
        <source>Tier by code or name; else the next one with rules, for a review the one it stands on</source>
        <translation>梯次代码或名称；不填则为有规则的下一级，复核时为现处梯次</translation>
    </message>
    <message>
        <source>Judge by this document, in force or not; else by the rules in force</source>
        <translation>按此文件判定，不论是否施行；不填则按当日施行的规则</translation>
    </message>
    <message>
        <source>Procedure: new (default) or review</source>
        <translation>办理类型：new（新申请，默认）或 review（复核）</translation>
    </message>
    <message>
        <source>What-if, writes nothing: FIELD[@YEAR]=VALUE, for example rd_expense@2021=112万元; an empty value means not known</source>
        <translation>试算，不写入：字段[@年度]=值，例如 rd_expense@2021=112万元；值留空表示未知</translation>
    </message>
    <message>
        <source>Judge eligibility for a tier: each condition, what is missing, and the ways to it</source>
        <translation>判定是否达到某一梯次：逐项条件、缺少的佐证和达标途径</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tier</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>of %1 points</source>
        <translation>满分 %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Clause of the document</source>
        <translation>文件条款</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, what proves it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Missing evidence, and what would prove it:</source>
        <translation>缺少的佐证和可用材料：</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1. %2 (then: %3)</source>
        <comment>number, changes, result after them</comment>
        <translation>%1. %2（之后：%3）</translation>
    </message>
    <message>
        <source>Ways to the tier, the nearest first:</source>
        <translation>达标途径（由近到远）：</translation>
    </message>
    <message>
        <source>Failing conditions that nothing recorded can change: %1</source>
        <translation>现有数据项无法改变的未达条件：%1</translation>
    </message>
    <message>
        <source>%1, not in force on this day</source>
        <translation>%1，该日期不在施行期内</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>enterprise, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: stands on %2</source>
        <comment>ladder, tier</comment>
        <translation>%1梯队：现处%2</translation>
    </message>
    <message>
        <source>Judged for %1 on %2 (%3)</source>
        <comment>tier, day, procedure</comment>
        <translation>判定梯次：%1，日期 %2（%3）</translation>
    </message>
    <message>
        <source>What-if: changed facts are only tried, nothing was written.</source>
        <translation>试算：改动的数据只作推算，未写入。</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>现处梯次</translation>
    </message>
    <message>
        <source>Judged for</source>
        <translation>判定梯次</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>未达</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Nearest way</source>
        <translation>最近途径</translation>
    </message>
    <message>
        <source>A publicity list is no certificate: nothing was entered.</source>
        <translation>公示名单不是认定，未作登记。</translation>
    </message>
    <message>
        <source>%1 certificates entered.</source>
        <translation>已登记认定 %1 项。</translation>
    </message>
    <message>
        <source>The published list: xlsx, csv or plain text, one enterprise a line</source>
        <translation>公告名单：xlsx、csv 或纯文本，每行一户企业</translation>
    </message>
    <message>
        <source>Tier by code or name, for example specialised</source>
        <translation>梯度的代码或名称，例如 specialised</translation>
    </message>
    <message>
        <source>First day of the certificates</source>
        <translation>认定有效期首日</translation>
    </message>
    <message>
        <source>Last day; without it as the ladder proposes</source>
        <translation>认定有效期末日；不写则按梯度的规定建议</translation>
    </message>
    <message>
        <source>Number of the announcing document</source>
        <translation>公告文号</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Level: national, provincial, municipal or district</source>
        <translation>级别：national、provincial、municipal 或 district</translation>
    </message>
    <message>
        <source>announced (default), or publicity: compared only, because it is no certificate</source>
        <translation>announced（公告，默认）或 publicity（公示：只比对，公示不是认定）</translation>
    </message>
    <message>
        <source>ROW=ENTERPRISE by code or id, ROW=new to add it, ROW=none to leave it out</source>
        <translation>行号=企业（信用代码或编号），行号=new 新增企业，行号=none 不登记</translation>
    </message>
    <message>
        <source>Add enterprises that are not in the register</source>
        <translation>库中没有的企业一并新增</translation>
    </message>
    <message>
        <source>Write what is not entered as csv or xlsx</source>
        <translation>把未登记的写成 csv 或 xlsx</translation>
    </message>
    <message>
        <source>Compare a published list with the register and enter its certificates</source>
        <translation>公告名单与台账比对，登记认定</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在名单</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>名单所列</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>台账企业</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>The rule document %1 is left out. %2</source>
        <translation>规则文件 %1 未采用。%2</translation>
    </message>
    <message>
        <source>Tier by code or name; else the lowest that both sides have rules of</source>
        <translation>梯次的代码或名称；不写则取两侧都有规则的最低梯次</translation>
    </message>
    <message>
        <source>Left: judge by this document; else by the rules in force</source>
        <translation>左侧按此文件判定；不写则按现行规则</translation>
    </message>
    <message>
        <source>Left: the day it is looked at</source>
        <translation>左侧判定日期</translation>
    </message>
    <message>
        <source>Right: judge by this document; else by the rules in force</source>
        <translation>右侧按此文件判定；不写则按现行规则</translation>
    </message>
    <message>
        <source>Right: the day it is looked at</source>
        <translation>右侧判定日期</translation>
    </message>
    <message>
        <source>Also those that stay the same</source>
        <translation>同时列出不变的企业</translation>
    </message>
    <message>
        <source>The district by two sets of rules or on two days, and tiers at risk</source>
        <translation>全区按两套规则或两个日期对比，以及梯次风险</translation>
    </message>
    <message>
        <source>Who gains and who falls from one side to the other, and by which conditions</source>
        <translation>从一侧到另一侧谁升上、谁掉下，因哪些条件</translation>
    </message>
    <message>
        <source>Tiers that may be lost: certificates that end, reviews that would fail, near lines</source>
        <translation>可能失去的梯次：证书临期、复核不符合、接近标准线</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯次</translation>
    </message>
    <message>
        <source>%1 of %2 enterprises with a tier are named; of %3 tiers the review cannot be told.</source>
        <translation>在梯次企业 %2 户，列出 %1 项；%3 项因缺资料无法判断复核</translation>
    </message>
    <message>
        <source>No rules of review are known for: %1</source>
        <translation>下列梯次无可用复核规则：%1</translation>
    </message>
    <message>
        <source>Yearly updates are not recorded, so none is named.</source>
        <translation>年度更新情况尚无登记，未列入。</translation>
    </message>
    <message>
        <source>The threshold risk.margin_percent is not set, so nothing is named as near to a line.</source>
        <translation>未设阈值 risk.margin_percent，接近标准线的未列入。</translation>
    </message>
    <message>
        <source>For %1 from %2 the rules of %3 give way to those of %4.</source>
        <translation>%1 自 %2 起，文件 %3 的规则让位于 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%1 can be judged by; %n worked example(s) agree.</source>
        <translation>
            <numerusform>《%1》可用于判定；%n 个算例一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be kept. Nothing was written.</source>
        <translation>《%1》可以收入。未写入任何内容。</translation>
    </message>
    <message>
        <source>Code of a rule document</source>
        <translation>规则文件代码</translation>
    </message>
    <message>
        <source>Rule documents: those of the program and the office's own</source>
        <translation>规则文件：随附的和本单位的</translation>
    </message>
    <message>
        <source>Every rule document, and whether it is judged by</source>
        <translation>全部规则文件及是否用于判定</translation>
    </message>
    <message>
        <source>The conditions of a rule document, in words and with their clauses</source>
        <translation>规则文件的各项条件、要求和条文出处</translation>
    </message>
    <message>
        <source>Writes a rule document to a file</source>
        <translation>将规则文件写入文件</translation>
    </message>
    <message>
        <source>Keeps a file as a rule document of the office, new or in place of its own</source>
        <translation>将文件收为本单位规则文件，新增或更新</translation>
    </message>
    <message>
        <source>Reads a file and runs its worked examples; writes nothing</source>
        <translation>读取文件并运行算例；不写入</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>procedure, day, day</comment>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>at most %1 points</source>
        <translation>满分 %1 分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Issued by %1; read in: %2</source>
        <translation>发文机关：%1；来源：%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Worked example “%1” differs (expected, found): %2</source>
        <translation>算例“%1”不一致（预期，实际）：%2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>申报窗口</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开放日期</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>能否赶上</translation>
    </message>
    <message>
        <source>A window by id or title; without it as the options say</source>
        <translation>申报窗口的编号或名称；不写则按各选项</translation>
    </message>
    <message>
        <source>Tier by code</source>
        <translation>梯度代码</translation>
    </message>
    <message>
        <source>The day on which the platform opens</source>
        <translation>平台开放日期</translation>
    </message>
    <message>
        <source>The day on which the platform closes</source>
        <translation>平台截止日期</translation>
    </message>
    <message>
        <source>Working days of publicity</source>
        <translation>公示工作日数</translation>
    </message>
    <message>
        <source>Working days of checks at the site</source>
        <translation>实地核查工作日数</translation>
    </message>
    <message>
        <source>Working days to check the paper file</source>
        <translation>书面材料审核工作日数</translation>
    </message>
    <message>
        <source>Working days for each missing evidence</source>
        <translation>补齐每项缺证所需工作日数</translation>
    </message>
    <message>
        <source>Working days for each condition that fails; without it it cannot be met</source>
        <translation>每项未达条件补足所需工作日数；不写则视为本期达不到</translation>
    </message>
    <message>
        <source>Application windows</source>
        <translation>申报窗口</translation>
    </message>
    <message>
        <source>The windows of the office and those that the ladders propose</source>
        <translation>本单位登记的申报窗口和梯度规则建议的窗口</translation>
    </message>
    <message>
        <source>The days of a window counted back from its closing, and who can still make it</source>
        <translation>从截止日倒排申报窗口，列出还赶得上的企业</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <comment>a rule document</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>In use again</source>
        <comment>a rule document</comment>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>What a financing truly costs a year: interest, fees and subsidies, by cash flows</source>
        <translation>全口径融资成本：利息、费用与补贴，按现金流折年</translation>
    </message>
    <message>
        <source>Application, by id or number</source>
        <translation>融资申请，按标识或编号</translation>
    </message>
    <message>
        <source>Instead: compare all offers for this need</source>
        <translation>改为：比较该需求的各家报价</translation>
    </message>
    <message>
        <source>The cost cannot be told. Not known: %1.</source>
        <translation>算不出成本。未填：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>to be removed (%1)</source>
        <comment>measure</comment>
        <translation>应清理（%1）</translation>
    </message>
    <message>
        <source>removed on %1, not counted</source>
        <translation>%1 已清理，不计</translation>
    </message>
    <message>
        <source>simple %1 %, nominal by cash flows %2 %, effective %3 %</source>
        <translation>简单法 %1%，现金流法名义 %2%、实际 %3%</translation>
    </message>
    <message>
        <source>nominal by cash flows %1 %, effective %2 %</source>
        <translation>现金流法名义 %1%、实际 %2%</translation>
    </message>
    <message>
        <source>All-in cost a year: %1</source>
        <translation>全口径年化成本：%1</translation>
    </message>
    <message>
        <source>Before subsidies: %1</source>
        <translation>补前：%1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本项</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>年化 %</translation>
    </message>
    <message>
        <source>Paid when</source>
        <translation>支付时点</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>收费主体</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Simple %</source>
        <translation>简单法 %</translation>
    </message>
    <message>
        <source>Nominal %</source>
        <translation>名义 %</translation>
    </message>
    <message>
        <source>Effective %</source>
        <translation>实际 %</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Which policies a financing application meets, condition by condition</source>
        <translation>一件融资申请符合哪些政策，逐项判定</translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>条款%1</translation>
    </message>
    <message>
        <source>Policy fit of %1 on %2</source>
        <comment>application, day</comment>
        <translation>%1 的政策适用（%2）</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>FIELD=VALUE that every row has, such as as_of=2022-06 or institution=NAME</source>
        <translation>各行共有的 字段=值，如 as_of=2022-06 或 institution=机构名称</translation>
    </message>
    <message>
        <source>FIELD=yuan, wan or percent: the unit of a column that was doubted</source>
        <translation>字段=yuan、wan 或 percent：存疑列的单位</translation>
    </message>
    <message>
        <source>Is “%1” in per cent? Answer with --unit %2=percent</source>
        <translation>“%1”是百分数吗？请用 --unit %2=percent 确认</translation>
    </message>
    <message>
        <source>Does “%1” count in 元 or 万元? Answer with --unit %2=yuan or --unit %2=wan</source>
        <translation>“%1”的单位是元还是万元？请用 --unit %2=yuan 或 --unit %2=wan 确认</translation>
    </message>
    <message>
        <source>Amount (万元)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Application under way</source>
        <translation>在办申请</translation>
    </message>
    <message>
        <source>Loans that fall due, and what could renew them</source>
        <translation>即将到期的贷款及可用的续贷途径</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Together %1 10k yuan, before subsidies %2 10k yuan, extra fees %3 % of it</source>
        <translation>合计 %1 万元，补前 %2 万元，附加费用占 %3%</translation>
    </message>
    <message>
        <source>%1: %2 10k yuan, %3 to %4</source>
        <translation>%1：%2 万元，%3 至 %4</translation>
    </message>
    <message>
        <source>10k yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Cash flow, yuan</source>
        <translation>现金流（元）</translation>
    </message>
    <message>
        <source>Of the cost sheet: the application, by id or number</source>
        <translation>明白纸用：融资申请，按标识或编号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, result</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Inclusive balance</source>
        <translation>普惠小微余额（万元）</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>Inclusive small-business loans by institution, by the definition of the year</source>
        <translation>分机构两增两控，按当年口径</translation>
    </message>
    <message>
        <source>Month, for example 2022-08; else the last one</source>
        <translation>月份，如 2022-08；不写为上月</translation>
    </message>
    <message>
        <source>regulator (default) or central_bank</source>
        <translation>口径：regulator（金融监管，默认）或 central_bank（人民银行）</translation>
    </message>
    <message>
        <source>The day it is judged on; else that of its first payout, of its grant, of its decision or today</source>
        <translation>评判日；不写时依次取首次放款日、授信日、办理结果日、今日</translation>
    </message>
    <message>
        <source>Imported from ledger %1</source>
        <translation>由台账《%1》导入</translation>
    </message>
    <message>
        <source>%1 applications, %2 credit lines and %3 drawdowns come along.</source>
        <translation>随同写入申请 %1 笔、授信 %2 笔、放款 %3 笔。</translation>
    </message>
    <message>
        <source>Of the inclusive report: regulator (default) or central_bank</source>
        <translation>两增两控报表的口径：regulator（默认）或 central_bank</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n loan(s), %2 万元</source>
        <translation>
            <numerusform>%1：%n 笔，%2 万元</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason code</source>
        <translation>未填原因码</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请件数</translation>
    </message>
    <message>
        <source>Days (median)</source>
        <translation>历时中位数（天）</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) without a step for %1 days or more</source>
        <translation>
            <numerusform>%n 件申请 %1 天以上无进展</numerusform>
        </translation>
    </message>
    <message>
        <source>Why financing failed: reason, stage, institution, amount, days</source>
        <translation>融资未成原因：原因、环节、机构、金额、历时</translation>
    </message>
    <message>
        <source>Of a list: its number or id</source>
        <translation>清单用：清单编号或标识</translation>
    </message>
    <message>
        <source>Of a reminder: the institution, by name or id</source>
        <translation>提醒函用：金融机构，按名称或标识</translation>
    </message>
    <message>
        <source>Of maturities: days ahead</source>
        <translation>到期贷款用：提前天数</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>五级形态</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Settled (万元)</source>
        <translation>化解收回金额（万元）</translation>
    </message>
    <message>
        <source>Overdue and problem loans of the banks' latest ledgers; report troubled writes them</source>
        <translation>银行最新台账中的逾期和问题贷款；用 report troubled 输出表格</translation>
    </message>
    <message>
        <source>Which plan, by document number or id; without it the one in force</source>
        <translation>哪个方案，写文号或编号；不写则为现行方案</translation>
    </message>
    <message>
        <source>%1 chapters, %2 clauses, %3 of them with units; %4 units: %5 duties as lead, %6 in support.</source>
        <translation>%1 章 %2 条，其中 %3 条写明单位；%4 个单位：牵头 %5 项，配合 %6 项。</translation>
    </message>
    <message>
        <source>Units that are new here: %1</source>
        <translation>本工作区新增单位：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are numbered by the word processor; their numbers are not in the text.</source>
        <translation>
            <numerusform>有 %n 段由文字处理软件自动编号，编号不在文中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan as docx or plain text</source>
        <translation>方案文件（docx 或纯文本）</translation>
    </message>
    <message>
        <source>Title, where the text does not give it</source>
        <translation>标题（文中没有时填写）</translation>
    </message>
    <message>
        <source>Document number, where the text does not give it</source>
        <translation>文号（文中没有时填写）</translation>
    </message>
    <message>
        <source>Edition, for example 2022年修订</source>
        <translation>版本，例如 2022年修订</translation>
    </message>
    <message>
        <source>The plan that this one replaces, by document number or id</source>
        <translation>被本方案替代的方案，写文号或编号</translation>
    </message>
    <message>
        <source>Read the text of a plan and take it over</source>
        <translation>读取方案正文并录入</translation>
    </message>
    <message>
        <source>Records what the lamps show today; they are kept for good</source>
        <translation>记载今日亮灯情况，永久保留</translation>
    </message>
    <message>
        <source>Of the assessment sheet and the visit kit: the enterprise</source>
        <translation>判定表、走访准备：企业</translation>
    </message>
    <message>
        <source>A report as pdf: progress, measures, bureau, financing, inclusive, assessment, loan, list, reminder, maturities, procurement, arrears, visit-kit, supervision, handover. Tables (measures, bureau, list, maturities, troubled, procurement, arrears) also as xlsx or csv</source>
        <translation>输出报表为 pdf：progress 工作进展摘要、measures 措施亮灯表、bureau 责任单位任务清单、financing 融资台账、inclusive 两增两控、assessment 企业判定表、loan 贷款明白纸、list 申报或推荐清单、reminder 提醒函、maturities 到期贷款、procurement 政府采购预留、arrears 清欠台账、visit-kit 走访准备、supervision 督办单、handover 交接清单；measures、bureau、list、maturities、troubled、procurement、arrears 还可输出 xlsx、csv 表</translation>
    </message>
    <message>
        <source>Of a supervision slip: the task, by id</source>
        <translation>督办单的任务编号</translation>
    </message>
    <message>
        <source>Of the duties of a bureau or a hand-over: the bureau, by name or id</source>
        <translation>责任单位任务清单或交接清单：单位名称或编号</translation>
    </message>
    <message>
        <source>Of a hand-over: the person in charge</source>
        <translation>交接清单的责任人</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>From a clause to the proof and from an enterprise back; where the chain is broken</source>
        <translation>从条款查到佐证、从企业查回条款，并列出断点</translation>
    </message>
    <message>
        <source>A clause: its bureaus, measures, reports, tasks, requests, enterprises and proofs</source>
        <translation>一条：责任单位、举措、填报、任务、诉求、企业和佐证</translation>
    </message>
    <message>
        <source>Number of the clause</source>
        <translation>条款序号</translation>
    </message>
    <message>
        <source>An enterprise: under which measures something was done for it, visits and proofs</source>
        <translation>一户企业：依哪些举措办过什么、走访和佐证</translation>
    </message>
    <message>
        <source>Credit code, name or id</source>
        <translation>统一社会信用代码、名称或编号</translation>
    </message>
    <message>
        <source>Clauses without evidence and bureaus without report this quarter, measures without a date, enterprises that nobody has turned to</source>
        <translation>本季度无佐证的条款、无填报的单位，无期限的举措，长期未触达的企业</translation>
    </message>
    <message>
        <source>At most so many enterprises</source>
        <translation>最多列出企业数</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其余 %1 个</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>恢复：%1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>Practice district</source>
        <translation>演练数据</translation>
    </message>
    <message>
        <source>similar to former name %1</source>
        <translation>与曾用名“%1”相近</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>曾用名 %1</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>short name %1</source>
        <translation>简称 %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>registration number %1</source>
        <translation>注册号 %1</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>证书 %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>文号 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附上附件</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>更正名称</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message>
        <source>Only 省, 市, 县 or 区 differs in the names</source>
        <translation>名称只差“省市县区”字</translation>
    </message>
    <message>
        <source>Only the legal form differs in the names</source>
        <translation>名称只差组织形式</translation>
    </message>
    <message>
        <source>The names read alike</source>
        <translation>名称同音</translation>
    </message>
    <message>
        <source>The names differ only in spelling</source>
        <translation>名称只是写法不同</translation>
    </message>
    <message>
        <source>Same credit code</source>
        <translation>统一社会信用代码相同</translation>
    </message>
    <message>
        <source>Same organisation code</source>
        <translation>组织机构代码相同</translation>
    </message>
    <message>
        <source>Same registration number</source>
        <translation>注册号相同</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>Same as a former name</source>
        <translation>与曾用名相同</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
</context>
<context>
    <name>facet</name>
    <message>
        <source>In the register</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Left or not yet there</source>
        <translation>已离册或未设立</translation>
    </message>
    <message>
        <source>On no rung</source>
        <translation>未入库</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Specialisation ladder</source>
        <translation>专精特新梯度</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Town or subdistrict</source>
        <translation>乡镇街道</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Technology ladder</source>
        <translation>科技创新梯度</translation>
    </message>
    <message>
        <source>Listing ladder</source>
        <translation>上市梯次</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>在册状态</translation>
    </message>
    <message>
        <source>Certificate due within %1 days</source>
        <translation>证书 %1 天内到期</translation>
    </message>
    <message>
        <source>Financing stuck for over %1 days</source>
        <translation>融资停滞超 %1 天</translation>
    </message>
    <message>
        <source>Request not closed</source>
        <translation>诉求未办结</translation>
    </message>
    <message>
        <source>Not visited for %1 days</source>
        <translation>%1 天未走访</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营业收入</translation>
    </message>
    <message>
        <source>Main business revenue</source>
        <translation>主营业务收入</translation>
    </message>
    <message>
        <source>R&amp;D expense</source>
        <translation>研发费用</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>净利润</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>纳税额</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>资产总额</translation>
    </message>
    <message>
        <source>Total liabilities</source>
        <translation>负债总额</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>R&amp;D staff</source>
        <translation>研发人员</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Source date</source>
        <translation>来源日期</translation>
    </message>
    <message>
        <source>Audit state</source>
        <translation>审计状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>In use until</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>认定类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Recognised on</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核情况</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>融资申请</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>授信日期</translation>
    </message>
    <message>
        <source>Amount granted</source>
        <translation>授信金额</translation>
    </message>
    <message>
        <source>Annual rate</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>授信</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>放款日期</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>放款金额</translation>
    </message>
    <message>
        <source>Repayable by</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Contract rate</source>
        <translation>执行年利率</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>注册号</translation>
    </message>
    <message>
        <source>Town or subdistrict</source>
        <translation>所属镇（街道）</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>所属园区</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>经营地址</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Left the register</source>
        <translation>注销日期</translation>
    </message>
    <message>
        <source>Registered capital</source>
        <translation>注册资本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Enterprise type</source>
        <translation>企业类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>经营状态</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>所属行业</translation>
    </message>
    <message>
        <source>Industry as registered</source>
        <translation>登记行业</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>登记机关</translation>
    </message>
    <message>
        <source>Main product</source>
        <translation>主导产品</translation>
    </message>
    <message>
        <source>Size class as registered</source>
        <translation>登记规模</translation>
    </message>
    <message>
        <source>Above scale</source>
        <translation>是否规上</translation>
    </message>
    <message>
        <source>Above scale since</source>
        <translation>入规时间</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系岗位</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>包联单位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>融资需求</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>融资方式</translation>
    </message>
    <message>
        <source>Amount applied for</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>进入阶段日期</translation>
    </message>
    <message>
        <source>Reason it failed</source>
        <translation>未成原因</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>填报日期</translation>
    </message>
    <message>
        <source>Amount needed</source>
        <translation>需求金额</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>融资用途</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵质押物</translation>
    </message>
    <message>
        <source>Wished rate</source>
        <translation>期望利率</translation>
    </message>
    <message>
        <source>First loan</source>
        <translation>是否首贷</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Head office code</source>
        <translation>联行号</translation>
    </message>
    <message>
        <source>Measure code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Measure text</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Unit of target</source>
        <translation>目标单位</translation>
    </message>
    <message>
        <source>Due by the plan</source>
        <translation>方案期限</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标或佐证</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>自定目标</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Responsible office</source>
        <translation>责任岗位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Reporting bureau</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Value of the period</source>
        <translation>当期值</translation>
    </message>
    <message>
        <source>Cumulative value</source>
        <translation>累计值</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步措施</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>填报岗位</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Setting value</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Bureau in charge</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>暂缓到</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Threshold code</source>
        <translation>阈值编码</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>走访日期</translation>
    </message>
    <message>
        <source>Visiting bureau</source>
        <translation>走访单位</translation>
    </message>
    <message>
        <source>Visiting office</source>
        <translation>走访岗位</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>走访方式</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>经营状况</translation>
    </message>
    <message>
        <source>Problems raised</source>
        <translation>反映问题</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>培育层级</translation>
    </message>
    <message>
        <source>R&amp;D share</source>
        <translation>研发占比</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近走访</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Stage group</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>停留天数</translation>
    </message>
    <message>
        <source>Lead bureau</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Deadline in force</source>
        <translation>现行期限</translation>
    </message>
    <message>
        <source>First record number</source>
        <translation>甲编号</translation>
    </message>
    <message>
        <source>Second record number</source>
        <translation>乙编号</translation>
    </message>
    <message>
        <source>Both names</source>
        <translation>两户名称</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关联关系</translation>
    </message>
    <message>
        <source>Related enterprise</source>
        <translation>关联企业</translation>
    </message>
    <message>
        <source>Name outside the register</source>
        <translation>库外名称</translation>
    </message>
    <message>
        <source>Related from</source>
        <translation>关联起始日</translation>
    </message>
    <message>
        <source>Related until</source>
        <translation>关联截止日</translation>
    </message>
    <message>
        <source>Old record number</source>
        <translation>原编号</translation>
    </message>
    <message>
        <source>Old credit code</source>
        <translation>原统一社会信用代码</translation>
    </message>
    <message>
        <source>Old name</source>
        <translation>原名称</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>合并日期</translation>
    </message>
    <message>
        <source>Above-scale state</source>
        <translation>入统状态</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Way of listing</source>
        <translation>入库方式</translation>
    </message>
    <message>
        <source>Statistical sector</source>
        <translation>统计专业</translation>
    </message>
    <message>
        <source>Opinion of the review</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Reason for leaving the list</source>
        <translation>退库原因</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Type of attachment</source>
        <translation>附件类型</translation>
    </message>
    <message>
        <source>Year concerned</source>
        <translation>所属年份</translation>
    </message>
    <message>
        <source>Evidence of</source>
        <translation>证明事项</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Financing application</source>
        <translation>融资申请</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>内容校验值</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>附上日期</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Confirmed differences</source>
        <translation>已核对的差异</translation>
    </message>
    <message>
        <source>Declared fact</source>
        <translation>申报事实</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>申报值</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>缺证据</translation>
    </message>
    <message>
        <source>Next tier</source>
        <translation>下一级</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则内容</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>复制自</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>申报窗口</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>梯队</translation>
    </message>
    <message>
        <source>Tier applied for</source>
        <translation>申报梯度</translation>
    </message>
    <message>
        <source>Platform opens</source>
        <translation>平台开放</translation>
    </message>
    <message>
        <source>Platform closes</source>
        <translation>平台截止</translation>
    </message>
    <message>
        <source>County deadline</source>
        <translation>县级截止</translation>
    </message>
    <message>
        <source>City deadline</source>
        <translation>市级截止</translation>
    </message>
    <message>
        <source>Province deadline</source>
        <translation>省级截止</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>实地核查</translation>
    </message>
    <message>
        <source>Paper file</source>
        <translation>书面审核</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Case of recognition</source>
        <translation>办理件</translation>
    </message>
    <message>
        <source>Step of a recognition</source>
        <translation>办理步骤</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Off or working</source>
        <translation>休或班</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Rule document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>立件日期</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Date of the step</source>
        <translation>步骤日期</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>说明（原因）</translation>
    </message>
    <message>
        <source>Handled by (office)</source>
        <translation>经办单位</translation>
    </message>
    <message>
        <source>Next due on</source>
        <translation>下步期限</translation>
    </message>
    <message>
        <source>Stage of the case</source>
        <translation>办理阶段</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>进入本阶段日期</translation>
    </message>
    <message>
        <source>Month of the return</source>
        <translation>填报月</translation>
    </message>
    <message>
        <source>Definition of inclusive loans</source>
        <translation>普惠口径</translation>
    </message>
    <message>
        <source>Inclusive loans of small and micro enterprises</source>
        <translation>普惠小微贷款余额</translation>
    </message>
    <message>
        <source>Accounts with a balance</source>
        <translation>有余额户数</translation>
    </message>
    <message>
        <source>All loans</source>
        <translation>各项贷款余额</translation>
    </message>
    <message>
        <source>Non-performing inclusive loans</source>
        <translation>普惠小微不良余额</translation>
    </message>
    <message>
        <source>Non-performing loans</source>
        <translation>各项贷款不良余额</translation>
    </message>
    <message>
        <source>Rate of loans newly issued</source>
        <translation>新发放贷款加权利率</translation>
    </message>
    <message>
        <source>All-in cost of loans newly issued</source>
        <translation>新发放贷款综合成本</translation>
    </message>
    <message>
        <source>Medium and long-term inclusive loans</source>
        <translation>普惠小微中长期余额</translation>
    </message>
    <message>
        <source>Inclusive loans on credit</source>
        <translation>普惠小微信用贷款余额</translation>
    </message>
    <message>
        <source>First-loan accounts of the year</source>
        <translation>本年首贷户数</translation>
    </message>
    <message>
        <source>First loans of the year</source>
        <translation>本年首贷金额</translation>
    </message>
    <message>
        <source>Renewals without repaying, of the year</source>
        <translation>本年无还本续贷笔数</translation>
    </message>
    <message>
        <source>Amount renewed without repaying, of the year</source>
        <translation>本年无还本续贷金额</translation>
    </message>
    <message>
        <source>Bills up to 5 million yuan discounted, of the year</source>
        <translation>本年小额票据贴现笔数</translation>
    </message>
    <message>
        <source>Amount of bills up to 5 million yuan discounted, of the year</source>
        <translation>本年小额票据贴现金额</translation>
    </message>
    <message>
        <source>Bills of small and micro enterprises discounted, of the year</source>
        <translation>本年小微票据贴现金额</translation>
    </message>
    <message>
        <source>Rediscount balance</source>
        <translation>再贴现余额</translation>
    </message>
    <message>
        <source>Relending balance for small enterprises</source>
        <translation>支小再贷款余额</translation>
    </message>
    <message>
        <source>Rate of loans from relending</source>
        <translation>支小再贷款加权利率</translation>
    </message>
    <message>
        <source>Enterprises supported by relending</source>
        <translation>支小再贷款支持户数</translation>
    </message>
    <message>
        <source>Funds released by the targeted reserve cut</source>
        <translation>定向降准释放资金</translation>
    </message>
    <message>
        <source>Tolerance for non-performing small loans</source>
        <translation>不良容忍度</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>费用类型</translation>
    </message>
    <message>
        <source>Amount each time</source>
        <translation>每次金额</translation>
    </message>
    <message>
        <source>Paid when</source>
        <translation>支付时点</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>实还日期</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>收费主体</translation>
    </message>
    <message>
        <source>Asked for as a condition</source>
        <translation>是否强制要求</translation>
    </message>
    <message>
        <source>Removed or refunded on</source>
        <translation>清理退还日期</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Interest every</source>
        <translation>付息周期</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限期</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>展期至</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>结清日期</translation>
    </message>
    <message>
        <source>Loan balance</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Five-class rating</source>
        <translation>五级形态</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>逾期起始日</translation>
    </message>
    <message>
        <source>Paid by the guarantor on</source>
        <translation>代偿日期</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>担保机构</translation>
    </message>
    <message>
        <source>Counter-guarantee</source>
        <translation>反担保</translation>
    </message>
    <message>
        <source>Renews the loan</source>
        <translation>所续贷款</translation>
    </message>
    <message>
        <source>Renewed without repaying</source>
        <translation>无还本续贷</translation>
    </message>
    <message>
        <source>Matched online</source>
        <translation>线上对接</translation>
    </message>
    <message>
        <source>Procurement contract</source>
        <translation>政府采购合同</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>采购合同金额</translation>
    </message>
    <message>
        <source>Largest single bill</source>
        <translation>单张票据最高金额</translation>
    </message>
    <message>
        <source>Intellectual property pledged</source>
        <translation>质押知识产权件数</translation>
    </message>
    <message>
        <source>Under the risk compensation fund</source>
        <translation>风险补偿金支持</translation>
    </message>
    <message>
        <source>Persons newly hired who qualify</source>
        <translation>新招用符合条件人数</translation>
    </message>
    <message>
        <source>Staff when applying</source>
        <translation>申请时在职职工</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>清单类型</translation>
    </message>
    <message>
        <source>Date of the list</source>
        <translation>清单日期</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>推送机构</translation>
    </message>
    <message>
        <source>Banks in mind</source>
        <translation>意向银行</translation>
    </message>
    <message>
        <source>Key industry</source>
        <translation>重点产业</translation>
    </message>
    <message>
        <source>Operates lawfully and steadily</source>
        <translation>合规持续经营</translation>
    </message>
    <message>
        <source>Fixed premises</source>
        <translation>固定经营场所</translation>
    </message>
    <message>
        <source>Real need for money</source>
        <translation>真实融资需求</translation>
    </message>
    <message>
        <source>Good credit</source>
        <translation>信用状况良好</translation>
    </message>
    <message>
        <source>Lawful use of the money</source>
        <translation>贷款用途依法合规</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>上级机构</translation>
    </message>
    <message>
        <source>Town or street</source>
        <translation>所在镇街</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Takes applications</source>
        <translation>受理申请</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Balance on credit</source>
        <translation>信用余额</translation>
    </message>
    <message>
        <source>Balance on mortgage</source>
        <translation>抵押余额</translation>
    </message>
    <message>
        <source>Balance on pledge</source>
        <translation>质押余额</translation>
    </message>
    <message>
        <source>Balance on guarantee</source>
        <translation>保证余额</translation>
    </message>
    <message>
        <source>Days principal is overdue</source>
        <translation>本金逾期天数</translation>
    </message>
    <message>
        <source>Needs the government to coordinate</source>
        <translation>需要政府协调</translation>
    </message>
    <message>
        <source>Overdue or non-performing</source>
        <translation>逾期或不良</translation>
    </message>
    <message>
        <source>Amount in trouble</source>
        <translation>逾期（不良）金额</translation>
    </message>
    <message>
        <source>Amount settled</source>
        <translation>化解（收回）金额</translation>
    </message>
    <message>
        <source>Way of recovery</source>
        <translation>收回方式</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Principal due</source>
        <translation>应还本金</translation>
    </message>
    <message>
        <source>Interest due</source>
        <translation>应还利息</translation>
    </message>
    <message>
        <source>Principal paid</source>
        <translation>实还本金</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>实还利息</translation>
    </message>
    <message>
        <source>Section of industry</source>
        <translation>行业门类</translation>
    </message>
    <message>
        <source>All-in cost</source>
        <translation>全口径成本</translation>
    </message>
    <message>
        <source>Policies that apply</source>
        <translation>政策标记</translation>
    </message>
    <message>
        <source>List it is on</source>
        <translation>清单批次</translation>
    </message>
    <message>
        <source>Interest free of value added tax, of the year</source>
        <translation>当年免征增值税利息收入</translation>
    </message>
    <message>
        <source>Value added tax exempted, of the year</source>
        <translation>当年免征增值税额</translation>
    </message>
    <message>
        <source>Cases exempted for diligence, of the year</source>
        <translation>当年尽职免责认定件数</translation>
    </message>
    <message>
        <source>Numbering in the text</source>
        <translation>原文编号</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>小节标题</translation>
    </message>
    <message>
        <source>Code of the time limits</source>
        <translation>时限代码</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>诉求类别</translation>
    </message>
    <message>
        <source>Days counted as</source>
        <translation>计日方式</translation>
    </message>
    <message>
        <source>Days to accept</source>
        <translation>签收时限（天）</translation>
    </message>
    <message>
        <source>Days to reply first</source>
        <translation>首次回复时限（天）</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>答复时限（天）</translation>
    </message>
    <message>
        <source>Days to answer a complex matter</source>
        <translation>复杂事项答复时限（天）</translation>
    </message>
    <message>
        <source>Deadline before</source>
        <translation>原期限</translation>
    </message>
    <message>
        <source>Deadline after</source>
        <translation>调整后期限</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>批准单位</translation>
    </message>
    <message>
        <source>Amount paid by the guarantor</source>
        <translation>代偿金额</translation>
    </message>
    <message>
        <source>Contracts of a year or more with the new hires</source>
        <translation>与新招用人员签订1年以上劳动合同</translation>
    </message>
    <message>
        <source>No wages or insurance in arrears</source>
        <translation>无拖欠工资、欠缴社保</translation>
    </message>
    <message>
        <source>Bills discounted</source>
        <translation>贴现票据张数</translation>
    </message>
    <message>
        <source>Of them up to 5 million yuan each</source>
        <translation>其中单张500万元及以下</translation>
    </message>
    <message>
        <source>Amount of the bills up to 5 million yuan</source>
        <translation>单张500万元及以下票据金额</translation>
    </message>
    <message>
        <source>Document of the lending mechanism</source>
        <translation>敢贷愿贷能贷机制文件</translation>
    </message>
    <message>
        <source>Document of the eased assessment</source>
        <translation>放宽考核指标文件</translation>
    </message>
    <message>
        <source>Rules of exemption for diligence</source>
        <translation>尽职免责细则</translation>
    </message>
    <message>
        <source>Day of every year</source>
        <translation>每年日期</translation>
    </message>
    <message>
        <source>Responsible leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Answer, note or reason</source>
        <translation>答复、说明或原因</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>诉求渠道</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Complex matter</source>
        <translation>复杂事项</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Supporting bureau</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Heard in the visit</source>
        <translation>来源走访</translation>
    </message>
    <message>
        <source>Stage of the request</source>
        <translation>办理环节</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>交办单位</translation>
    </message>
    <message>
        <source>Term in force</source>
        <translation>现行期限</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>债权企业</translation>
    </message>
    <message>
        <source>Nature of the debtor</source>
        <translation>债务单位性质</translation>
    </message>
    <message>
        <source>Debtor, a bureau</source>
        <translation>债务单位（部门）</translation>
    </message>
    <message>
        <source>Debtor, on the register</source>
        <translation>债务单位（在库企业）</translation>
    </message>
    <message>
        <source>Debtor, by name</source>
        <translation>债务单位名称</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同名称</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>款项类别</translation>
    </message>
    <message>
        <source>Amount owed</source>
        <translation>拖欠金额</translation>
    </message>
    <message>
        <source>Payment was due on</source>
        <translation>应付日期</translation>
    </message>
    <message>
        <source>Entered in the ledger on</source>
        <translation>列入台账日期</translation>
    </message>
    <message>
        <source>Amount in arrears</source>
        <translation>拖欠账款</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Amount paid or promised</source>
        <translation>偿付或承诺金额</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺付款日期</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Acceptance number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Developer not on the register</source>
        <translation>建设单位（不在库）</translation>
    </message>
    <message>
        <source>Kind of approval</source>
        <translation>环评类别</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审批结果</translation>
    </message>
    <message>
        <source>Days that do not count</source>
        <translation>不计入时限天数</translation>
    </message>
    <message>
        <source>Reason why they do not count</source>
        <translation>不计入原因</translation>
    </message>
    <message>
        <source>Legal limit of the case</source>
        <translation>本件法定时限</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation>预算年度</translation>
    </message>
    <message>
        <source>Procurement budget in total</source>
        <translation>政府采购项目预算总额</translation>
    </message>
    <message>
        <source>Reserved for SMEs</source>
        <translation>预留中小企业金额</translation>
    </message>
    <message>
        <source>Of it for small and micro</source>
        <translation>其中预留小微企业</translation>
    </message>
    <message>
        <source>Above the lines of small projects</source>
        <translation>限额以上项目预算</translation>
    </message>
    <message>
        <source>Of it not suited to SMEs</source>
        <translation>其中不适宜由中小企业提供</translation>
    </message>
    <message>
        <source>Reason why not suited</source>
        <translation>不适宜原因</translation>
    </message>
    <message>
        <source>Reserved above the lines</source>
        <translation>限额以上预留金额</translation>
    </message>
    <message>
        <source>Of it for small and micro, above the lines</source>
        <translation>限额以上其中预留小微企业</translation>
    </message>
    <message>
        <source>Budget published on</source>
        <translation>预算公开日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>采购类别</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Amount of the contract</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplier not on the register</source>
        <translation>供应商（不在库）</translation>
    </message>
    <message>
        <source>Size of the supplier then</source>
        <translation>供应商规模（签约时）</translation>
    </message>
    <message>
        <source>Way of reserving</source>
        <translation>预留方式</translation>
    </message>
    <message>
        <source>Share that goes to SMEs</source>
        <translation>中小企业份额</translation>
    </message>
    <message>
        <source>Share that goes to small and micro</source>
        <translation>小微企业份额</translation>
    </message>
    <message>
        <source>Contract published on</source>
        <translation>合同公开日期</translation>
    </message>
    <message>
        <source>Quantified target</source>
        <translation>量化目标</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Done when there is</source>
        <translation>达成即办结</translation>
    </message>
    <message>
        <source>Wanted certificate</source>
        <translation>需取得的证书</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>原环节</translation>
    </message>
    <message>
        <source>In charge then</source>
        <translation>当时责任单位</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Result, note or reason</source>
        <translation>结果、说明或原因</translation>
    </message>
    <message>
        <source>New term or answer by</source>
        <translation>新期限或回复期限</translation>
    </message>
    <message>
        <source>Term before</source>
        <translation>原期限</translation>
    </message>
    <message>
        <source>Level of supervision</source>
        <translation>督办级别</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>督办单编号</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>债务单位</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>已清偿</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>拖欠余额</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>承诺逾期未兑现</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Stage of the task</source>
        <translation>任务环节</translation>
    </message>
    <message>
        <source>Issued or referred to</source>
        <translation>交办对象</translation>
    </message>
    <message>
        <source>Times supervised</source>
        <translation>督办次数</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>记录日期</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Points behind schedule</source>
        <translation>落后序时（百分点）</translation>
    </message>
    <message>
        <source>Reason for the lower value</source>
        <translation>数值下降原因</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Bureau that promised</source>
        <translation>承诺单位</translation>
    </message>
    <message>
        <source>Office that promised</source>
        <translation>承诺岗位</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>To be kept by</source>
        <translation>兑现期限</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>兑现日期</translation>
    </message>
    <message>
        <source>Given in the visit</source>
        <translation>所在走访</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>间隔天数</translation>
    </message>
    <message>
        <source>Requests heard</source>
        <translation>带回诉求数</translation>
    </message>
    <message>
        <source>Days since the last visit</source>
        <translation>距上次走访天数</translation>
    </message>
    <message>
        <source>Office of the last visit</source>
        <translation>走访岗位</translation>
    </message>
    <message>
        <source>Visits with problems raised</source>
        <translation>反映问题走访次数</translation>
    </message>
    <message>
        <source>How the promise stands</source>
        <translation>承诺状态</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Enterprises on the way to the target</source>
        <translation>企业主体走向目标</translation>
    </message>
    <message>
        <source>Specialised and sophisticated SMEs</source>
        <translation>专精特新中小企业</translation>
    </message>
    <message>
        <source>Rungs of the ladder over time</source>
        <translation>各级户数走势</translation>
    </message>
    <message>
        <source>Rungs of the ladder by town</source>
        <translation>各镇街梯度企业</translation>
    </message>
    <message>
        <source>Financing by stage</source>
        <translation>各阶段融资</translation>
    </message>
    <message>
        <source>Financing by instrument</source>
        <translation>各品种融资</translation>
    </message>
    <message>
        <source>Lamps of measures by lead bureau</source>
        <translation>牵头单位措施灯</translation>
    </message>
    <message>
        <source>Cultivation pool</source>
        <translation>培育库</translation>
    </message>
    <message>
        <source>Innovative SME</source>
        <translation>创新型中小企业</translation>
    </message>
    <message>
        <source>Specialised and sophisticated SME</source>
        <translation>专精特新中小企业</translation>
    </message>
    <message>
        <source>Little giant</source>
        <translation>专精特新“小巨人”企业</translation>
    </message>
    <message>
        <source>Manufacturing champion</source>
        <translation>制造业单项冠军</translation>
    </message>
    <message>
        <source>Technology-based SME</source>
        <translation>科技型中小企业</translation>
    </message>
    <message>
        <source>High-tech enterprise</source>
        <translation>高新技术企业</translation>
    </message>
    <message>
        <source>Listing reserve</source>
        <translation>上市后备</translation>
    </message>
    <message>
        <source>IP management system</source>
        <translation>知识产权管理体系认证</translation>
    </message>
    <message>
        <source>Quality management system</source>
        <translation>质量管理体系认证</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Working capital loan</source>
        <translation>流动资金贷款</translation>
    </message>
    <message>
        <source>Medium or long-term loan</source>
        <translation>中长期贷款</translation>
    </message>
    <message>
        <source>Loan renewal product</source>
        <translation>续贷产品</translation>
    </message>
    <message>
        <source>Bill discount</source>
        <translation>票据贴现</translation>
    </message>
    <message>
        <source>Export credit insurance financing</source>
        <translation>出口信用保险保单融资</translation>
    </message>
    <message>
        <source>Export tax refund pledge</source>
        <translation>出口退税账户质押融资</translation>
    </message>
    <message>
        <source>IP pledge</source>
        <translation>知识产权质押融资</translation>
    </message>
    <message>
        <source>Supply chain financing</source>
        <translation>供应链融资</translation>
    </message>
    <message>
        <source>Factoring</source>
        <translation>保理</translation>
    </message>
    <message>
        <source>Leasing</source>
        <translation>租赁</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>债券</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>股权融资</translation>
    </message>
    <message>
        <source>Loan with government guarantee</source>
        <translation>政府性融资担保贷款</translation>
    </message>
    <message>
        <source>Start-up guaranteed loan</source>
        <translation>创业担保贷款</translation>
    </message>
    <message>
        <source>Government procurement loan</source>
        <translation>政采贷</translation>
    </message>
    <message>
        <source>Credit-based loan</source>
        <translation>信易贷</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Measures of the plan</source>
        <translation>方案措施</translation>
    </message>
    <message>
        <source>Measures of all clauses of the plan</source>
        <translation>方案各条所列措施</translation>
    </message>
    <message>
        <source>Measures that show this lamp on that day</source>
        <translation>当日亮此灯的措施</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Procurement reserved for SMEs</source>
        <translation>政府采购预留中小企业份额</translation>
    </message>
    <message>
        <source>Of it for small and micro enterprises</source>
        <translation>其中预留小微企业</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Planned pace</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>按现速</translation>
    </message>
    <message>
        <source>enterprises</source>
        <translation>户</translation>
    </message>
    <message>
        <source>At the end of each month</source>
        <translation>月末在册</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>件</translation>
    </message>
    <message>
        <source>By the stage in which an application stands</source>
        <translation>按融资申请所处阶段</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Applications by what kind of money is sought</source>
        <translation>按融资品种</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已放款</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Financing under way</source>
        <translation>融资在办</translation>
    </message>
    <message>
        <source>Applications that are neither paid out nor left</source>
        <translation>未放款、未退出的融资申请</translation>
    </message>
    <message>
        <source>Applications that stand in this stage</source>
        <translation>停留在本阶段的融资申请</translation>
    </message>
    <message>
        <source>Financing stuck</source>
        <translation>融资停滞</translation>
    </message>
    <message>
        <source>Applications under way that have been in one stage for more than 15 days (a setting)</source>
        <translation>在办且在同一阶段停留超过 15 天的融资申请（天数可设）</translation>
    </message>
    <message>
        <source>Needs registered this year</source>
        <translation>今年登记融资需求</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Financing needs registered from the start of the year up to that day</source>
        <translation>年初至当日登记的融资需求</translation>
    </message>
    <message>
        <source>Paid out this year</source>
        <translation>今年放款</translation>
    </message>
    <message>
        <source>payouts</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Payouts from the start of the year up to that day</source>
        <translation>年初至当日的放款</translation>
    </message>
    <message>
        <source>With a valid certificate</source>
        <translation>有效户数</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>At the end of each quarter, by the highest valid certificate</source>
        <translation>季末户数，按当日有效证书最高级别</translation>
    </message>
    <message>
        <source>By the highest valid certificate</source>
        <translation>按当日有效证书最高级别</translation>
    </message>
    <message>
        <source>Town not known</source>
        <translation>镇街不详</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Enterprises in the register whose highest valid certificate is of this rung</source>
        <translation>在册且当日有效证书最高为本级的企业</translation>
    </message>
    <message>
        <source>On this rung now and not at the end of last year</source>
        <translation>当日在本级、上年末不在本级</translation>
    </message>
    <message>
        <source>On this rung at the end of last year and not now</source>
        <translation>上年末在本级、当日不在本级</translation>
    </message>
    <message>
        <source>Valid certificates of this rung whose last day is near</source>
        <translation>本级有效证书中将到期的</translation>
    </message>
    <message>
        <source>Valid certificates</source>
        <translation>有效证书</translation>
    </message>
    <message>
        <source>Certificates of enterprises in the register that hold on that day</source>
        <translation>在册企业当日有效的证书</translation>
    </message>
    <message>
        <source>Certificates that end soon</source>
        <translation>将到期证书</translation>
    </message>
    <message>
        <source>Valid certificates whose last day is within 90 days (a setting)</source>
        <translation>有效期截止日在 90 天内的有效证书（天数可设）</translation>
    </message>
    <message>
        <source>Certificates of this kind that hold on that day</source>
        <translation>当日有效的本类证书</translation>
    </message>
    <message>
        <source>No bureau named</source>
        <translation>未指明单位</translation>
    </message>
    <message>
        <source>Measures of the clauses that a bureau leads</source>
        <translation>按牵头条款所列措施</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Enterprises that joined the register</source>
        <translation>新增企业</translation>
    </message>
    <message>
        <source>Enterprises established within the period</source>
        <translation>本期成立的企业</translation>
    </message>
    <message>
        <source>Enterprises that left the register</source>
        <translation>退出企业</translation>
    </message>
    <message>
        <source>Enterprises deregistered, revoked or moved out within the period</source>
        <translation>本期注销、吊销、迁出的企业</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Visits to enterprises within the period</source>
        <translation>本期走访企业次数</translation>
    </message>
    <message>
        <source>Not visited for long</source>
        <translation>久未走访</translation>
    </message>
    <message>
        <source>Enterprises on the ladder without a visit in the last 180 days (a setting)</source>
        <translation>在培企业中 180 天未走访的（天数可设）</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未办结任务</translation>
    </message>
    <message>
        <source>Tasks assigned by that day and not completed by it</source>
        <translation>截至当日已交办、未办结的任务</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>逾期任务</translation>
    </message>
    <message>
        <source>Open tasks whose deadline has passed</source>
        <translation>已过期限、未办结的任务</translation>
    </message>
    <message>
        <source>Enterprises in the register</source>
        <translation>各类企业主体</translation>
    </message>
    <message>
        <source>Enterprises established by that day and not deregistered, revoked or moved out; self-employed households are not counted</source>
        <translation>截至当日已成立且未注销、吊销、迁出的企业，不含个体工商户</translation>
    </message>
    <message>
        <source>Enterprises when the plan began</source>
        <translation>方案印发时企业主体</translation>
    </message>
    <message>
        <source>Target for enterprises</source>
        <translation>企业主体目标</translation>
    </message>
    <message>
        <source>What measure 02-2 of the plan states</source>
        <translation>方案举措 02-2 所定数量</translation>
    </message>
    <message>
        <source>Enterprises by the planned pace</source>
        <translation>企业主体序时应达</translation>
    </message>
    <message>
        <source>From the number when the plan began to the target, evenly over the days of the plan</source>
        <translation>从方案印发时户数到目标户数，按方案期天数均匀推算</translation>
    </message>
    <message>
        <source>Enterprises still missing</source>
        <translation>企业主体缺口</translation>
    </message>
    <message>
        <source>Target less the number in the register</source>
        <translation>目标减当日在册户数</translation>
    </message>
    <message>
        <source>Needed each month</source>
        <translation>月均需增</translation>
    </message>
    <message>
        <source>What is missing, divided by the calendar months left</source>
        <translation>缺口除以剩余自然月数</translation>
    </message>
    <message>
        <source>Net change each month</source>
        <translation>月均净增</translation>
    </message>
    <message>
        <source>Enterprises at this pace</source>
        <translation>按现速期末户数</translation>
    </message>
    <message>
        <source>Number in the register and the mean monthly net change of the last 6 months for each calendar month left</source>
        <translation>当日在册户数加近 6 个月月均净增乘以剩余自然月数</translation>
    </message>
    <message>
        <source>Enterprises in the register whose highest valid certificate is of this rung; little giants and champions are counted on their own rungs</source>
        <translation>在册且当日有效证书最高为本级的企业，小巨人、单项冠军在各自级别计数</translation>
    </message>
    <message>
        <source>Target for specialised and sophisticated SMEs</source>
        <translation>专精特新中小企业目标</translation>
    </message>
    <message>
        <source>What measure 02-3 of the plan states</source>
        <translation>方案举措 02-3 所定数量</translation>
    </message>
    <message>
        <source>Specialised and sophisticated SMEs still missing</source>
        <translation>专精特新中小企业缺口</translation>
    </message>
    <message>
        <source>Target less the valid ones</source>
        <translation>目标减有效户数</translation>
    </message>
    <message>
        <source>Overdue measures</source>
        <translation>逾期措施</translation>
    </message>
    <message>
        <source>Certificates that end within 90 days</source>
        <translation>证书 90 天内到期</translation>
    </message>
    <message>
        <source>Financing stuck for more than 15 days</source>
        <translation>融资停滞超 15 天</translation>
    </message>
    <message>
        <source>Tasks overdue or due</source>
        <translation>任务逾期或临期</translation>
    </message>
    <message>
        <source>Enterprises in the register at the end of the month in which the plan began</source>
        <translation>方案印发当月月末在册企业户数</translation>
    </message>
    <message>
        <source>Mean monthly net change of the last 6 complete months</source>
        <translation>近 6 个完整月的月均净增</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Joined this year</source>
        <translation>今年新增</translation>
    </message>
    <message>
        <source>Left this year</source>
        <translation>今年退出</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Certificate ended, case still open</source>
        <translation>证书已到期，办理件未办结</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>下步到期</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Yearly updates not recorded</source>
        <translation>年度更新未登记</translation>
    </message>
    <message>
        <source>Major changes not reported</source>
        <translation>重大变化未填报</translation>
    </message>
    <message>
        <source>Reviews to be applied for</source>
        <translation>待申请复核</translation>
    </message>
    <message>
        <source>Cases of recognition due</source>
        <translation>办理件到期</translation>
    </message>
    <message>
        <source>Financing by institution</source>
        <translation>按机构的融资</translation>
    </message>
    <message>
        <source>Financing by industry</source>
        <translation>按行业的融资</translation>
    </message>
    <message>
        <source>Financing by town</source>
        <translation>按镇街的融资</translation>
    </message>
    <message>
        <source>Applications by the institution that is asked</source>
        <translation>按申请的金融机构统计融资件数</translation>
    </message>
    <message>
        <source>Applications by the section of the enterprise's industry</source>
        <translation>按企业所属行业门类统计融资件数</translation>
    </message>
    <message>
        <source>Applications by the town or street of the enterprise</source>
        <translation>按企业所在镇街统计融资件数</translation>
    </message>
    <message>
        <source>drawdowns</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Released by targeted cuts</source>
        <translation>定向降准释放资金</translation>
    </message>
    <message>
        <source>Relending balance</source>
        <translation>支小再贷款余额</translation>
    </message>
    <message>
        <source>Rediscount balance</source>
        <translation>再贴现余额</translation>
    </message>
    <message>
        <source>Small bills discounted</source>
        <translation>小额票据贴现额</translation>
    </message>
    <message>
        <source>Long-term loans balance</source>
        <translation>中长期贷款余额</translation>
    </message>
    <message>
        <source>Renewed without repaying</source>
        <translation>无还本续贷额</translation>
    </message>
    <message>
        <source>Unsecured loans balance</source>
        <translation>信用贷款余额</translation>
    </message>
    <message>
        <source>Inclusive loans balance</source>
        <translation>普惠小微贷款余额</translation>
    </message>
    <message>
        <source>First-time borrowers</source>
        <translation>首贷户</translation>
    </message>
    <message>
        <source>Bad inclusive loans</source>
        <translation>普惠小微不良余额</translation>
    </message>
    <message>
        <source>Drawdowns of this year up to that day under the instrument of the measure</source>
        <translation>当年截至该日、按举措所列融资方式的放款</translation>
    </message>
    <message>
        <source>Sum over the monthly returns of the latest month up to that day, regulator's scope</source>
        <translation>截至该日最近一月银行月报合计，金融监管口径</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>户</translation>
    </message>
    <message>
        <source>What financing costs, by institution</source>
        <translation>各机构融资成本</translation>
    </message>
    <message>
        <source>What financing costs, by instrument</source>
        <translation>各类融资成本</translation>
    </message>
    <message>
        <source>Accounts with a balance</source>
        <translation>有余额户数</translation>
    </message>
    <message>
        <source>Institutions that report it</source>
        <translation>填报机构数</translation>
    </message>
    <message>
        <source>Enterprises supported by relending</source>
        <translation>支小再贷款支持企业</translation>
    </message>
    <message>
        <source>Small bills discounted, single bills</source>
        <translation>小额票据贴现张数</translation>
    </message>
    <message>
        <source>Renewals without repaying</source>
        <translation>无还本续贷笔数</translation>
    </message>
    <message>
        <source>Cases exempted for diligence</source>
        <translation>尽职免责认定件数</translation>
    </message>
    <message>
        <source>Institutions that set a tolerance</source>
        <translation>设定容忍度的机构数</translation>
    </message>
    <message>
        <source>Tolerance, mean of the institutions</source>
        <translation>不良容忍度（机构平均）</translation>
    </message>
    <message>
        <source>Institutions with exempt interest</source>
        <translation>享受免税的机构数</translation>
    </message>
    <message>
        <source>Interest free of value added tax</source>
        <translation>免税利息收入</translation>
    </message>
    <message>
        <source>Value added tax exempted</source>
        <translation>免征增值税额</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>家</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Records of this year up to that day; unknown while none says it</source>
        <translation>本年截至当日的记录；没有记录时为未知</translation>
    </message>
    <message>
        <source>As recorded up to that day; unknown while none says it</source>
        <translation>截至当日的记录；没有记录时为未知</translation>
    </message>
    <message>
        <source>On the list of needs of key industries</source>
        <translation>重点产业融资需求清单企业</translation>
    </message>
    <message>
        <source>Needs of key industries</source>
        <translation>重点产业融资需求笔数</translation>
    </message>
    <message>
        <source>Needs of key industries, amount</source>
        <translation>重点产业融资需求金额</translation>
    </message>
    <message>
        <source>Applications brought to institutions</source>
        <translation>推送申请笔数</translation>
    </message>
    <message>
        <source>Of them granted credit</source>
        <translation>其中获得授信</translation>
    </message>
    <message>
        <source>Credit granted</source>
        <translation>授信金额</translation>
    </message>
    <message>
        <source>Single bills discounted</source>
        <translation>贴现票据张数</translation>
    </message>
    <message>
        <source>Of them up to 5 million yuan each</source>
        <translation>其中单张500万元及以下</translation>
    </message>
    <message>
        <source>Bills up to 5 million yuan, amount</source>
        <translation>单张500万元及以下票据金额</translation>
    </message>
    <message>
        <source>Tied products and interest withheld, found</source>
        <translation>发现搭售、预扣利息</translation>
    </message>
    <message>
        <source>Removed or refunded</source>
        <translation>整改退费金额</translation>
    </message>
    <message>
        <source>Applications under the risk compensation fund</source>
        <translation>纳入风险补偿金的申请</translation>
    </message>
    <message>
        <source>Loans under the fund paid out</source>
        <translation>风险补偿金项下放款</translation>
    </message>
    <message>
        <source>Paid by the fund or the guarantor</source>
        <translation>代偿金额</translation>
    </message>
    <message>
        <source>Enterprises under guarantee</source>
        <translation>在保企业</translation>
    </message>
    <message>
        <source>Guaranteed loans not settled, as paid out</source>
        <translation>在保未结清放款金额</translation>
    </message>
    <message>
        <source>Guarantees whose counter-guarantee is known</source>
        <translation>已登记反担保方式的申请</translation>
    </message>
    <message>
        <source>Of them without or with a weak one</source>
        <translation>其中无反担保、弱反担保</translation>
    </message>
    <message>
        <source>Items asked for as a condition, found</source>
        <translation>发现强制收费事项</translation>
    </message>
    <message>
        <source>Of them removed</source>
        <translation>其中已取消</translation>
    </message>
    <message>
        <source>Costs beside the interest</source>
        <translation>利息以外的附加费用</translation>
    </message>
    <message>
        <source>Awards for fees</source>
        <translation>费用奖补笔数</translation>
    </message>
    <message>
        <source>Awards for fees, amount</source>
        <translation>费用奖补金额</translation>
    </message>
    <message>
        <source>Institutions with a lending mechanism</source>
        <translation>已建敢贷愿贷能贷机制的机构</translation>
    </message>
    <message>
        <source>Institutions whose document is recorded, as of now</source>
        <translation>按现有记录，已登记文件的机构</translation>
    </message>
    <message>
        <source>Institutions that eased their assessment</source>
        <translation>已调整考核的机构</translation>
    </message>
    <message>
        <source>Institutions with rules of exemption for diligence</source>
        <translation>已出台尽职免责细则的机构</translation>
    </message>
    <message>
        <source>Applications matched online</source>
        <translation>线上对接申请笔数</translation>
    </message>
    <message>
        <source>Credit granted on them</source>
        <translation>线上对接授信金额</translation>
    </message>
    <message>
        <source>Mean guarantee fee</source>
        <translation>平均担保费率</translation>
    </message>
    <message>
        <source>Guarantee fees for a year over the amounts applied for, applications of this year with both known</source>
        <translation>本年申请中担保费（折每年）÷申请金额，只计两者都已知的</translation>
    </message>
    <message>
        <source>Their share of the financing</source>
        <translation>附加费用占融资额比例</translation>
    </message>
    <message>
        <source>Costs beside the interest over the amounts applied for, applications of this year with costs told</source>
        <translation>本年已登记费用的申请：利息以外的费用÷申请金额</translation>
    </message>
    <message>
        <source>As reported, cumulative</source>
        <translation>进展填报累计值</translation>
    </message>
    <message>
        <source>as in the report</source>
        <translation>见填报</translation>
    </message>
    <message>
        <source>Entered by the officer: the cumulative value of the measure's latest progress report; no other record tells it</source>
        <translation>由经办人填报：取本举措最近一次进展填报的累计值，没有其他记录来源</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%（年化）</translation>
    </message>
    <message>
        <source>Average all-in cost, weighted by amount</source>
        <translation>全口径成本（按金额加权）</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Amount (10,000 yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>Loans first paid out this year, by institution, after subsidies</source>
        <translation>本年首次放款的贷款，按机构，补后口径</translation>
    </message>
    <message>
        <source>Loans first paid out this year, by instrument, after subsidies</source>
        <translation>本年首次放款的贷款，按融资方式，补后口径</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Decision of the institution</source>
        <translation>机构作出授信决定</translation>
    </message>
    <message>
        <source>Loan falls due</source>
        <translation>贷款到期</translation>
    </message>
    <message>
        <source>Financing waiting for a decision or its next step</source>
        <translation>融资待决定、下步到期</translation>
    </message>
    <message>
        <source>Loans that fall due within 90 days</source>
        <translation>90 天内到期贷款</translation>
    </message>
    <message>
        <source>Loans of bank ledgers that fall due within 90 days</source>
        <translation>银行台账所列 90 天内到期贷款</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>件诉求</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Contracts signed this year up to that day with suppliers on the register that hold the tier on that day</source>
        <translation>本年至该日签订、供应商在库且该日为专精特新的合同</translation>
    </message>
    <message>
        <source>Environmental registration forms put on record</source>
        <translation>环评登记表备案</translation>
    </message>
    <message>
        <source>Contracts given to specialised enterprises</source>
        <translation>授予专精特新企业合同</translation>
    </message>
    <message>
        <source>Contracts given to specialised enterprises, amount</source>
        <translation>授予专精特新企业合同金额</translation>
    </message>
    <message>
        <source>Procurement contracts signed</source>
        <translation>签订政府采购合同</translation>
    </message>
    <message>
        <source>Of them published</source>
        <translation>其中已公开</translation>
    </message>
    <message>
        <source>Share of the whole procurement budget of the year, from the budgets of the departments; where none tells it, as last reported for measure 14-6</source>
        <translation>占当年部门政府采购项目预算总额的比例，取自各部门预算；无预算填报时取举措14-6最近填报值</translation>
    </message>
    <message>
        <source>Share of what is reserved for SMEs, from the budgets of the departments; where none tells it, as last reported for measure 14-7</source>
        <translation>占预留中小企业金额的比例，取自各部门预算；无预算填报时取举措14-7最近填报值</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Departments whose budget states what is reserved</source>
        <translation>已编报预留预算的部门</translation>
    </message>
    <message>
        <source>Budgets of this year that tell the total and what is reserved for SMEs</source>
        <translation>本年已填报预算总额和预留中小企业金额的部门预算</translation>
    </message>
    <message>
        <source>Reserved for SMEs, by the plan</source>
        <translation>预留中小企业比例（方案口径）</translation>
    </message>
    <message>
        <source>Reserved for SMEs over the whole procurement budget of the departments, budgets of this year that tell both</source>
        <translation>预留中小企业金额÷部门年度政府采购项目预算总额，仅计本年两项均已填报的预算</translation>
    </message>
    <message>
        <source>Reserved for SMEs above the lines of small projects</source>
        <translation>限额以上预留中小企业比例（46号口径）</translation>
    </message>
    <message>
        <source>Caiku 2020 No. 46: reserved over the projects above 2 million yuan of goods and services or 4 million of works, without those that do not suit SMEs; budgets of this year that tell all three</source>
        <translation>财库〔2020〕46号：预留金额÷（200万元以上货物服务、400万元以上工程项目预算总额扣除不适宜由中小企业提供的部分），仅计本年三项均已填报的预算</translation>
    </message>
    <message>
        <source>Of it for small and micro, by the plan</source>
        <translation>其中预留小微企业比例（方案口径）</translation>
    </message>
    <message>
        <source>Reserved for small and micro enterprises over what is reserved for SMEs, budgets of this year that tell both</source>
        <translation>预留小微企业金额÷预留中小企业金额，仅计本年两项均已填报的预算</translation>
    </message>
    <message>
        <source>Of it for small and micro, above the lines</source>
        <translation>限额以上其中预留小微企业比例（46号口径）</translation>
    </message>
    <message>
        <source>Caiku 2020 No. 46: the same share of what is reserved above the lines of small projects</source>
        <translation>财库〔2020〕46号：限额以上预留金额中预留小微企业的比例</translation>
    </message>
    <message>
        <source>Contracts given to SMEs</source>
        <translation>合同授予中小企业比例</translation>
    </message>
    <message>
        <source>What SMEs get over the amounts of the contracts signed this year; contracts that do not tell the amount, the size of the supplier or the share are in neither sum</source>
        <translation>本年签订合同中授予中小企业的金额÷合同金额；未填金额、供应商规模或份额的合同，分子分母均不计</translation>
    </message>
    <message>
        <source>Of them to small and micro</source>
        <translation>其中授予小微企业比例</translation>
    </message>
    <message>
        <source>What small and micro enterprises get over what SMEs get, the same way</source>
        <translation>授予小微企业的金额÷授予中小企业的金额，口径同上</translation>
    </message>
    <message>
        <source>Amounts that were due before that day; unknown while none was entered</source>
        <translation>该日之前已到应付日期的账款；尚无登记时为未知</translation>
    </message>
    <message>
        <source>Arrears not paid yet</source>
        <translation>未清偿拖欠账款笔数</translation>
    </message>
    <message>
        <source>Arrears, still owed</source>
        <translation>拖欠账款余额</translation>
    </message>
    <message>
        <source>Arrears, paid since</source>
        <translation>拖欠账款已清偿额</translation>
    </message>
    <message>
        <source>Arrears, share that was paid</source>
        <translation>拖欠账款清偿率</translation>
    </message>
    <message>
        <source>Promises to pay that were not kept</source>
        <translation>逾期未兑现的付款承诺</translation>
    </message>
    <message>
        <source>Arrears without a day to pay by</source>
        <translation>无付款承诺日期的拖欠账款</translation>
    </message>
    <message>
        <source>Arrears in dispute</source>
        <translation>有争议的拖欠账款</translation>
    </message>
    <message>
        <source>Amounts that were due before that day and entered in the ledger this year; the plan wants none</source>
        <translation>该日之前已到应付日期、本年列入台账的账款；方案要求防止新增</translation>
    </message>
    <message>
        <source>New arrears</source>
        <translation>新增拖欠笔数</translation>
    </message>
    <message>
        <source>New arrears, amount</source>
        <translation>新增拖欠金额</translation>
    </message>
    <message>
        <source>Approvals decided this year of which days and limit are known: working days after the day of acceptance, without the days that do not count</source>
        <translation>本年办结且天数、法定时限均已知的审批：自受理次日起的工作日，不含不计入时限的天数</translation>
    </message>
    <message>
        <source>Environmental reports, mean days</source>
        <translation>报告书平均审批天数</translation>
    </message>
    <message>
        <source>Environmental reports, share of the legal limit</source>
        <translation>报告书审批天数占法定时限比例</translation>
    </message>
    <message>
        <source>Environmental forms, mean days</source>
        <translation>报告表平均审批天数</translation>
    </message>
    <message>
        <source>Environmental forms, share of the legal limit</source>
        <translation>报告表审批天数占法定时限比例</translation>
    </message>
    <message>
        <source>Approvals within half of the legal limit</source>
        <translation>法定时限一半以内办结件数</translation>
    </message>
    <message>
        <source>Approvals decided this year within the share that the plan allows</source>
        <translation>本年在方案规定时限内办结的审批</translation>
    </message>
    <message>
        <source>Approvals after the legal limit</source>
        <translation>超法定时限办结件数</translation>
    </message>
    <message>
        <source>Approvals decided this year later than the law allows</source>
        <translation>本年超过法定时限办结的审批</translation>
    </message>
    <message>
        <source>Requests of enterprises overdue or due</source>
        <translation>企业诉求逾期或临期</translation>
    </message>
</context>
<context>
    <name>gap</name>
    <message>
        <source>, </source>
        <comment>between conditions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>too much by %1</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>condition, actual value, distance</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2 points, short by %3</source>
        <comment>score table, points, points</comment>
        <translation>%1 %2 分，差 %3 分</translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>未达到：%1</translation>
    </message>
    <message>
        <source>cannot be judged: %1</source>
        <translation>待核：%1</translation>
    </message>
    <message>
        <source>every condition is met</source>
        <translation>条件全部达到</translation>
    </message>
</context>
<context>
    <name>plan_reading</name>
    <message>
        <source>Not understood, left out: %1</source>
        <translation>未能识别，未纳入：%1</translation>
    </message>
    <message>
        <source>No title was found.</source>
        <translation>未找到标题。</translation>
    </message>
    <message>
        <source>No document number was found.</source>
        <translation>未找到文号。</translation>
    </message>
    <message>
        <source>No day of issue was found.</source>
        <translation>未找到成文日期。</translation>
    </message>
    <message>
        <source>There are no chapters; all clauses stand in one.</source>
        <translation>文中不分章，全部条款列为一章。</translation>
    </message>
    <message>
        <source>A chapter without clauses became one clause: %1</source>
        <translation>该章没有条款，整章作为一条：%1</translation>
    </message>
    <message>
        <source>Stands before the first clause of its chapter and is left out: %1</source>
        <translation>位于本章第一条之前，未纳入：%1</translation>
    </message>
    <message>
        <source>A clause without a title; its first words are taken: %1</source>
        <translation>条款没有标题，取开头文字：%1</translation>
    </message>
    <message>
        <source>A clause without a number: %1</source>
        <translation>条款没有编号：%1</translation>
    </message>
    <message>
        <source>A number is missing before %1</source>
        <translation>此条之前缺号：%1</translation>
    </message>
    <message>
        <source>The same number again: %1</source>
        <translation>编号重复：%1</translation>
    </message>
    <message>
        <source>The clauses are numbered anew in each chapter; they get running numbers.</source>
        <translation>各章条款重新编号，现改为连续编号。</translation>
    </message>
    <message>
        <source>No unit is named: %1</source>
        <translation>未写明责任单位：%1</translation>
    </message>
    <message>
        <source>Stands behind the units and is kept in the clause: %1</source>
        <translation>位于责任单位之后，保留在本条内：%1</translation>
    </message>
    <message>
        <source>The text does not say who leads; the first-listed unit is taken everywhere: %1</source>
        <translation>文中未写明牵头单位，一律以列首位的为牵头：%1</translation>
    </message>
    <message>
        <source>This is no unit's name: %1</source>
        <translation>不像单位名称：%1</translation>
    </message>
    <message>
        <source>Named twice or differently: %1</source>
        <translation>重复或前后不一致：%1</translation>
    </message>
    <message>
        <source>“At least” or “at most” is not said; please check: %1</source>
        <translation>未写明“不低于”或“不超过”，请核对：%1</translation>
    </message>
    <message>
        <source>A number that is taken for no target: %1</source>
        <translation>此数字未作为目标：%1</translation>
    </message>
    <message>
        <source>A day without a year; please enter it: %1</source>
        <translation>日期未写年份，请补填：%1</translation>
    </message>
    <message>
        <source>A column that is not known and is left out: %1</source>
        <translation>表格列未能识别，未纳入：%1</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>主送机关</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>帽段</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>章首引语</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Title of a clause</source>
        <translation>条款标题</translation>
    </message>
    <message>
        <source>Text of a clause</source>
        <translation>条款正文</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Head of a table</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Colophon</source>
        <translation>版记</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>未能识别</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>%1 characters, at most %2</source>
        <translation>%1 个字，最多 %2 个</translation>
    </message>
    <message>
        <source>Contains a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>Not a number, for example 1200 or 1200.50</source>
        <translation>不是数字，例：1200 或 1200.50</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>小数位过多</translation>
    </message>
    <message>
        <source>Must not be below %1</source>
        <translation>不能小于 %1</translation>
    </message>
    <message>
        <source>Must not be above %1</source>
        <translation>不能大于 %1</translation>
    </message>
    <message>
        <source>Not an amount, for example 1200 or 1200.50</source>
        <translation>不是金额，例：1200 或 1200.50</translation>
    </message>
    <message>
        <source>Finer than a cent</source>
        <translation>小于一分</translation>
    </message>
    <message>
        <source>The amount is too large</source>
        <translation>金额过大</translation>
    </message>
    <message>
        <source>The credit code is empty</source>
        <translation>信用代码为空</translation>
    </message>
    <message>
        <source>%1 characters, must be 18</source>
        <translation>%1 位，应为 18 位</translation>
    </message>
    <message>
        <source>Character %1 (%2) cannot stand in a credit code</source>
        <translation>第 %1 位“%2”不应出现在信用代码中</translation>
    </message>
    <message>
        <source>The check character does not agree, it should be %1</source>
        <translation>校验位不符，应为 %1</translation>
    </message>
    <message>
        <source>The check character of the organisation code does not agree, it should be %1</source>
        <translation>主体标识码校验位不符，应为 %1</translation>
    </message>
    <message>
        <source>The spreadsheet turned the code into %1; its digits are lost</source>
        <translation>代码被表格软件变成 %1，数字已丢失</translation>
    </message>
    <message>
        <source>Not a date, for example 2022-03-05</source>
        <translation>不是日期，例：2022-03-05</translation>
    </message>
    <message>
        <source>The day is missing</source>
        <translation>缺少日</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>The date is out of range</source>
        <translation>日期超出范围</translation>
    </message>
    <message>
        <source>Earlier than %1</source>
        <translation>早于 %1</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>不是“是”或“否”</translation>
    </message>
    <message>
        <source>Not in the list: %1</source>
        <translation>不在选项中：%1</translation>
    </message>
    <message>
        <source>Not known here: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>Names several records: %1</source>
        <translation>对应多条记录：%1</translation>
    </message>
    <message>
        <source>Belongs to exactly one enterprise, bureau or town</source>
        <translation>须且只须属于一家企业、一个单位或一个镇街</translation>
    </message>
    <message>
        <source>Row %1 has another name for the same code: %2</source>
        <translation>第 %1 行同一代码为另一名称：%2</translation>
    </message>
    <message>
        <source>Neither code nor name</source>
        <translation>既无代码也无名称</translation>
    </message>
    <message>
        <source>The name fits several enterprises</source>
        <translation>名称对应多家企业</translation>
    </message>
    <message>
        <source>There is no such enterprise</source>
        <translation>没有这家企业</translation>
    </message>
    <message>
        <source>The workspace has another name for this code: %1</source>
        <translation>库内该代码为另一名称：%1</translation>
    </message>
    <message>
        <source>%1 is already in the workspace</source>
        <translation>库内已有 %1</translation>
    </message>
    <message>
        <source>Repeats row %1</source>
        <translation>与第 %1 行重复</translation>
    </message>
    <message>
        <source>Must not be negative</source>
        <translation>不能为负数</translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>数过大</translation>
    </message>
    <message>
        <source>Not a rate, for example 4.35%</source>
        <translation>不是比率，例：4.35%</translation>
    </message>
    <message>
        <source>Neither the heading nor the cell says % or ‰; write the unit in the heading</source>
        <translation>表头和单元格都没有写明 % 或 ‰，请在表头注明单位</translation>
    </message>
    <message>
        <source>The rate is too large</source>
        <translation>比率过大</translation>
    </message>
    <message>
        <source>Neither the heading nor the cell says 元 or 万元; write the unit in the heading</source>
        <translation>表头和单元格都没有写明元或万元，请在表头注明单位</translation>
    </message>
    <message>
        <source>An amount in foreign currency; enter it in 元</source>
        <translation>外币金额，请折算成元填写</translation>
    </message>
    <message>
        <source>The cell holds a spreadsheet error (%1)</source>
        <translation>单元格是表格错误值（%1）</translation>
    </message>
    <message>
        <source>Neither yes nor no: %1</source>
        <translation>不是“是”或“否”：%1</translation>
    </message>
    <message>
        <source>Not in the form that the field needs</source>
        <translation>不是该字段要求的写法</translation>
    </message>
    <message>
        <source>Row %1 has the same key and other values</source>
        <translation>与第 %1 行为同一记录而内容不同</translation>
    </message>
    <message>
        <source>The field to match by is empty</source>
        <translation>用于匹配的字段为空</translation>
    </message>
    <message>
        <source>Refers to a record that was removed</source>
        <translation>引用的记录已移除</translation>
    </message>
    <message>
        <source>Still in use: %1 record(s) refer to it; remove them first</source>
        <translation>仍有 %1 条记录引用，请先处理这些记录</translation>
    </message>
    <message>
        <source>No enterprise begins with “%1”</source>
        <translation>首条记录不能是“%1”</translation>
    </message>
    <message>
        <source>“%2” cannot follow “%1”</source>
        <translation>“%1”之后不能是“%2”</translation>
    </message>
    <message>
        <source>A step from “%1” to “%2” goes back or skips others: say why in the opinion or in the remarks</source>
        <translation>从“%1”到“%2”是退回或跳过，请在审核意见或备注中写明原因</translation>
    </message>
    <message>
        <source>To begin with “%1” skips others: say why in the opinion or in the remarks</source>
        <translation>从“%1”开始跳过了前面的状态，请在审核意见或备注中写明原因</translation>
    </message>
    <message>
        <source>Choose the way of listing: monthly or yearly</source>
        <translation>请选入库方式：月度或年度</translation>
    </message>
    <message>
        <source>Choose the reason for leaving the list</source>
        <translation>请选退库原因</translation>
    </message>
    <message>
        <source>A reason for leaving belongs only to an enterprise that leaves the list</source>
        <translation>只有退库才填退库原因</translation>
    </message>
    <message>
        <source>Either an enterprise of the register or a name outside it, not both</source>
        <translation>库内企业和库外名称只填一项</translation>
    </message>
    <message>
        <source>An enterprise cannot be related to itself</source>
        <translation>不能与自己关联</translation>
    </message>
    <message>
        <source>The enterprise would become its own parent by way of others</source>
        <translation>母公司关系成环</translation>
    </message>
    <message>
        <source>Looks like an enterprise that is there already: %1. Decide whether it is the same</source>
        <translation>疑与库内企业重复：%1，请认定</translation>
    </message>
    <message>
        <source>The record was removed meanwhile</source>
        <translation>该记录已被删除</translation>
    </message>
    <message>
        <source>This column follows from other records and cannot be typed</source>
        <translation>此列由其他记录得出，不能填写</translation>
    </message>
    <message>
        <source>No field has this heading</source>
        <translation>没有此标题对应的字段</translation>
    </message>
    <message>
        <source>A column before it is read for this field</source>
        <translation>前面已有一列对应此字段</translation>
    </message>
    <message>
        <source>Column %1 lies to the right of the last column of the list</source>
        <translation>第 %1 列超出列表最右一列</translation>
    </message>
    <message>
        <source>Below the last row of the list</source>
        <translation>超出列表最后一行</translation>
    </message>
    <message>
        <source>The cell that names the record is empty</source>
        <translation>用来查找记录的单元格为空</translation>
    </message>
    <message>
        <source>No record is named %1</source>
        <translation>没有找到 %1</translation>
    </message>
    <message>
        <source>Several records are named %1</source>
        <translation>有多条记录为 %1</translation>
    </message>
    <message>
        <source>Names the same record as line %1</source>
        <translation>与第 %1 行为同一条记录</translation>
    </message>
    <message>
        <source>Say which text is to be replaced</source>
        <translation>请填要替换的文字</translation>
    </message>
    <message>
        <source>Say how many days</source>
        <translation>请填天数</translation>
    </message>
    <message>
        <source>%1 is retired: records that name it keep it, new ones do not get it</source>
        <translation>“%1”已停用：原有记录保留，新登记不得选用</translation>
    </message>
    <message>
        <source>No rule asks for %1; the codes stand in the list of facts</source>
        <translation>没有文件条件用到“%1”，代码见事实清单</translation>
    </message>
    <message>
        <source>This is kept in the register or in the annual figures; enter it there</source>
        <translation>此项记在企业台账或年度数据中，请在该处填写</translation>
    </message>
    <message>
        <source>This follows from other facts and cannot be declared</source>
        <translation>此项由其他数据推算，不能填报</translation>
    </message>
    <message>
        <source>This fact is told year by year: say the year</source>
        <translation>此项按年度填报，请填写年度</translation>
    </message>
    <message>
        <source>This fact has no year: leave it empty</source>
        <translation>此项不分年度，年度请留空</translation>
    </message>
    <message>
        <source>Must be a whole number: amounts in 分, shares in millionths, points in ten-thousandths, counts as they are</source>
        <translation>须为整数：金额以分计，比例以百万分之一计，得分以万分之一分计，数量照填</translation>
    </message>
    <message>
        <source>Must be 1 (yes) or 0 (no)</source>
        <translation>须为 1（是）或 0（否）</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>须为下列之一：%1</translation>
    </message>
    <message>
        <source>Must be a day such as 2022-03-05</source>
        <translation>须为日期，例如 2022-03-05</translation>
    </message>
    <message>
        <source>Must be the latest day it happened, or 0 if it never did</source>
        <translation>须为最近一次发生的日期；从未发生填 0</translation>
    </message>
    <message>
        <source>Lies outside what this fact can be</source>
        <translation>超出此项的取值范围</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>The rules from line %1 on: %2</source>
        <translation>规则内容第 %1 行起：%2</translation>
    </message>
    <message>
        <source>The rules themselves have the code %1</source>
        <translation>规则内容中的代码为 %1</translation>
    </message>
    <message>
        <source>The rules themselves have the title %1</source>
        <translation>规则内容中的标题为“%1”</translation>
    </message>
    <message>
        <source>The code and the name belong to different enterprises</source>
        <translation>代码与名称不是同一户企业</translation>
    </message>
    <message>
        <source>Not in the register, and the list gives no name</source>
        <translation>库中没有，名单也未写名称</translation>
    </message>
    <message>
        <source>Left out by the officer</source>
        <translation>人工剔除</translation>
    </message>
    <message>
        <source>The same enterprise as in row %1</source>
        <translation>与第 %1 行是同一户企业</translation>
    </message>
    <message>
        <source>The last day %1 is before the first day %2</source>
        <translation>末日 %1 早于首日 %2</translation>
    </message>
    <message>
        <source>The tier “%1” of the ladder “%2” has no course of recognition</source>
        <translation>梯队“%2”的“%1”没有认定办理程序</translation>
    </message>
    <message>
        <source>This tier has no such procedure</source>
        <translation>该梯度没有这一程序</translation>
    </message>
    <message>
        <source>Earlier than the case was opened (%1)</source>
        <translation>早于立件日期 %1</translation>
    </message>
    <message>
        <source>No case begins with “%1”</source>
        <translation>办理件不能从“%1”开始</translation>
    </message>
    <message>
        <source>This tier does not pass “%1”</source>
        <translation>该梯度不经“%1”</translation>
    </message>
    <message>
        <source>A step from “%1” to “%2” goes back, skips others or ends the case: say why</source>
        <translation>由“%1”到“%2”属退回、越级或终止，须写明原因</translation>
    </message>
    <message>
        <source>To begin with “%1” skips others: say why</source>
        <translation>从“%1”开始属越级，须写明原因</translation>
    </message>
    <message>
        <source>“%1” needs the number of its document</source>
        <translation>“%1”须填文件号</translation>
    </message>
    <message>
        <source>“%1” needs its certificate: a tier is gained by a certificate</source>
        <translation>“%1”须有证书：梯度以证书为准</translation>
    </message>
    <message>
        <source>The certificate belongs to another enterprise or to another tier</source>
        <translation>证书属其他企业或其他梯度</translation>
    </message>
    <message>
        <source>The certificate holds until %1; it has not lapsed on this day</source>
        <translation>证书有效至 %1，当日尚未到期</translation>
    </message>
    <message>
        <source>No end of the certificate is written, so it cannot lapse</source>
        <translation>证书未登记有效期止，不能作到期处理</translation>
    </message>
    <message>
        <source>“%2” cannot follow “%1”: register the steps between them, or another one</source>
        <translation>“%1”之后不能直接登记“%2”：请先登记其间的步骤，或改选其他步骤</translation>
    </message>
    <message>
        <source>It stands at “%1” already: choose another stage, or correct the step that is there</source>
        <translation>目前已是“%1”：请改选其他步骤，或更正已登记的步骤</translation>
    </message>
    <message>
        <source>From “%1” to “%2” skips stages: register them, or say why they are left out</source>
        <translation>由“%1”到“%2”越过了中间步骤：请先补登，或写明原因</translation>
    </message>
    <message>
        <source>From “%1” back to “%2”: say why it runs back</source>
        <translation>由“%1”退回“%2”：请写明原因</translation>
    </message>
    <message>
        <source>From “%1” to “%2”: say why</source>
        <translation>由“%1”到“%2”：请写明原因</translation>
    </message>
    <message>
        <source>“%1” needs the reason it failed, chosen from the list</source>
        <translation>登记“%1”须选择未成原因</translation>
    </message>
    <message>
        <source>“%1” again needs the list by which it moves on</source>
        <translation>再次登记“%1”须注明所列清单</translation>
    </message>
    <message>
        <source>Its last step is “%1” on %2: register a step on a later day, or correct the steps that are there</source>
        <translation>最后一步是“%1”（%2）：请登记日期更晚的步骤，或更正已登记的步骤</translation>
    </message>
    <message>
        <source>“%1” was not in use on %2; the instruments in use say from when until when</source>
        <translation>%2 时“%1”未启用或已停用，启停日期见“在用融资方式”</translation>
    </message>
    <message>
        <source>The institution would become its own head office by way of others</source>
        <translation>上级机构关系成环：该机构将间接成为自己的上级</translation>
    </message>
    <message>
        <source>%1 yuan cannot be meant: say whether the column counts in 元 or 万元</source>
        <translation>按现有单位折合%1元，明显不合理：请确认该列单位是“元”还是“万元”</translation>
    </message>
    <message>
        <source>A rate of %1 cannot be meant: say that the column is in per cent, or correct it</source>
        <translation>利率%1明显不合理：请确认该列为百分数，或更正原表</translation>
    </message>
    <message>
        <source>“%2” cannot follow “%1”: register the step between them, or another one</source>
        <translation>“%1”之后不能是“%2”：请先登记中间的步骤，或另选一步</translation>
    </message>
    <message>
        <source>“%1” cannot be the first step of a request</source>
        <translation>“%1”不能作为诉求的第一步</translation>
    </message>
    <message>
        <source>Say what was answered, or why</source>
        <translation>请写明答复内容或原因</translation>
    </message>
    <message>
        <source>Say which bureau</source>
        <translation>请选择单位</translation>
    </message>
    <message>
        <source>Only the bureau that it is assigned to can accept it or send it back</source>
        <translation>只有被交办的单位可以签收或退回</translation>
    </message>
    <message>
        <source>It is assigned to this bureau already: choose another</source>
        <translation>已交办该单位，请另选单位</translation>
    </message>
    <message>
        <source>Say how satisfied the enterprise is</source>
        <translation>请填写企业满意度</translation>
    </message>
    <message>
        <source>The enterprise is not satisfied: it goes one level up, or is handled again</source>
        <translation>企业不满意：应升级督办，或退回重办</translation>
    </message>
    <message>
        <source>Give a term later than %1, the one in force</source>
        <translation>请填写晚于现行期限 %1 的日期</translation>
    </message>
    <message>
        <source>The request was received on %1; no step is earlier</source>
        <translation>诉求登记于 %1，办理步骤不能早于该日</translation>
    </message>
    <message>
        <source>The ledger gives no day for this; fill the day in</source>
        <translation>台账没有相应日期，请补填日期</translation>
    </message>
    <message>
        <source>A day of payout without an amount</source>
        <translation>有放款日期，没有放款金额</translation>
    </message>
    <message>
        <source>Paid out, but no amount granted; fill it in</source>
        <translation>有放款，没有授信金额，请补填</translation>
    </message>
    <message>
        <source>More paid out than granted</source>
        <translation>放款金额大于授信金额</translation>
    </message>
    <message>
        <source>Contradicts what else is said of the application</source>
        <translation>与本行其他内容矛盾</translation>
    </message>
    <message>
        <source>Earlier than the step before it, of %1</source>
        <translation>早于前一步骤（%1）</translation>
    </message>
    <message>
        <source>%1 is still to come</source>
        <translation>%1 尚未到</translation>
    </message>
    <message>
        <source>The workspace has %1 万元 for the same day; correct one of them</source>
        <translation>库中同日为 %1 万元，请核对更正</translation>
    </message>
    <message>
        <source>The need has several applications to this bank; give the day it was recommended</source>
        <translation>该需求向同一银行有多笔申请，请填推送日期</translation>
    </message>
    <message>
        <source>More than the whole, which is %1</source>
        <translation>超过总额 %1</translation>
    </message>
    <message>
        <source>More was paid than is owed: %1</source>
        <translation>偿付金额超过拖欠金额：%1</translation>
    </message>
    <message>
        <source>“%1” cannot be the first step of a task</source>
        <translation>“%1”不能作为任务的第一个环节</translation>
    </message>
    <message>
        <source>Say what was done, or why</source>
        <translation>请写明办理结果或原因</translation>
    </message>
    <message>
        <source>Only the bureau that it is issued or referred to can accept it or send it back</source>
        <translation>只有被交办（转办）的单位可以签收或退回</translation>
    </message>
    <message>
        <source>This bureau has it already: choose another</source>
        <translation>该任务已在本单位，请选择其他单位</translation>
    </message>
    <message>
        <source>No bureau has accepted it yet: issue it first</source>
        <translation>尚无单位签收，请先下发</translation>
    </message>
    <message>
        <source>Say who</source>
        <translation>请填写人员</translation>
    </message>
    <message>
        <source>Say which level the slip has</source>
        <translation>请选择督办级别</translation>
    </message>
    <message>
        <source>Give the number of the slip</source>
        <translation>请填写督办单编号</translation>
    </message>
    <message>
        <source>Give a day to answer by, later than the slip</source>
        <translation>请填写晚于督办日的回复期限</translation>
    </message>
    <message>
        <source>The task was assigned on %1; no step is earlier</source>
        <translation>任务于 %1 交办，环节不得早于该日</translation>
    </message>
    <message>
        <source>The task stood elsewhere before this step: leave it empty</source>
        <translation>与此前所在环节不符，请留空</translation>
    </message>
    <message>
        <source>Another bureau had the task before this step: leave it empty</source>
        <translation>当时责任单位不符，请留空</translation>
    </message>
    <message>
        <source>The bureau changes when another accepts the task: register “referred” first</source>
        <translation>责任单位在接收单位签收后变更，请先登记转办</translation>
    </message>
    <message>
        <source>More time was granted by a step: register another, or correct that one</source>
        <translation>期限已经延期环节确定，请再登记延期或更正该环节</translation>
    </message>
    <message>
        <source>The steps say when the task was done: register a step, or correct them</source>
        <translation>完成日期由流转环节确定，请登记或更正环节</translation>
    </message>
    <message>
        <source>Lower than the last report (%1 on %2): give the reason for the lower value</source>
        <translation>比上次低（%2 为 %1），请写原因</translation>
    </message>
    <message>
        <source>The report of %2 has less (%1) and does not say why: give its reason first, or correct it</source>
        <translation>%2 的填报数更低（%1）且未写原因：请先补写原因或更正该期填报</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Annual figures</source>
        <translation>年度数据</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>授信</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Financing application</source>
        <translation>融资申请</translation>
    </message>
    <message>
        <source>Financing need</source>
        <translation>融资需求</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>进展填报</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Not a double</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>Related enterprise</source>
        <translation>关联企业</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>并户记录</translation>
    </message>
    <message>
        <source>Above-scale entry</source>
        <translation>入统记录</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Rule document</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>Application window</source>
        <translation>申报窗口</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Case of recognition</source>
        <translation>认定办理件</translation>
    </message>
    <message>
        <source>Step of a recognition</source>
        <translation>认定办理步骤</translation>
    </message>
    <message>
        <source>Step of a financing application</source>
        <translation>融资办理步骤</translation>
    </message>
    <message>
        <source>Monthly bank return</source>
        <translation>银行月报</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>融资费用</translation>
    </message>
    <message>
        <source>List of needs or recommendations</source>
        <translation>融资清单批次</translation>
    </message>
    <message>
        <source>Instrument in use</source>
        <translation>融资方式目录</translation>
    </message>
    <message>
        <source>Loan in a bank return</source>
        <translation>银行贷款明细</translation>
    </message>
    <message>
        <source>Settlement of a troubled loan</source>
        <translation>逾期化解与不良处置</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>Time limits of requests</source>
        <translation>诉求办理时限</translation>
    </message>
    <message>
        <source>Change of a deadline</source>
        <translation>期限调整</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>阶段节点</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>自定目标</translation>
    </message>
    <message>
        <source>Step of a request</source>
        <translation>诉求办理步骤</translation>
    </message>
    <message>
        <source>Request of an enterprise</source>
        <translation>企业诉求</translation>
    </message>
    <message>
        <source>Amount in arrears</source>
        <translation>拖欠账款</translation>
    </message>
    <message>
        <source>Step of an amount in arrears</source>
        <translation>清欠记录</translation>
    </message>
    <message>
        <source>Environmental approval</source>
        <translation>环评审批</translation>
    </message>
    <message>
        <source>Procurement budget</source>
        <translation>部门政府采购预算</translation>
    </message>
    <message>
        <source>Procurement contract</source>
        <translation>政府采购合同</translation>
    </message>
    <message>
        <source>Step of a task</source>
        <translation>任务流转</translation>
    </message>
    <message>
        <source>Lamp of a measure</source>
        <translation>亮灯记录</translation>
    </message>
    <message>
        <source>Promise to an enterprise</source>
        <translation>对企承诺</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Progress summary</source>
        <translation>工作进展摘要</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>须为不小于 0 的整数</translation>
    </message>
    <message>
        <source>must be a day such as 2022-03-05</source>
        <translation>须为日期，如 2022-03-05</translation>
    </message>
    <message>
        <source>must not be without entries</source>
        <translation>至少要有一项</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>须为对象</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>须为 true 或 false</translation>
    </message>
    <message>
        <source>is none of the words that may stand here</source>
        <translation>不是此处可用的词</translation>
    </message>
    <message>
        <source>may not stand here</source>
        <translation>此处不能有此项</translation>
    </message>
    <message>
        <source>is not in the list of facts, or of the wrong kind</source>
        <translation>不在指标目录中，或类型不符</translation>
    </message>
    <message>
        <source>does not have the number and unit that this measure has</source>
        <translation>数值或单位与该指标不符</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>is in the wrong order: days, bands or points</source>
        <translation>顺序不对：日期、档次或分值</translation>
    </message>
    <message>
        <source>gives more points than the row or table has</source>
        <translation>分值超过该项或该表满分</translation>
    </message>
    <message>
        <source>does not fit the years of the fact</source>
        <translation>与指标的年度不符</translation>
    </message>
    <message>
        <source>needs a line to reach</source>
        <translation>缺少标准线</translation>
    </message>
    <message>
        <source>needs members</source>
        <translation>缺少下级条件</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>is not a known ladder or tier</source>
        <translation>不是已知的梯队或梯次</translation>
    </message>
    <message>
        <source>is longer than a rule document can be</source>
        <translation>超过规则文件的长度上限</translation>
    </message>
    <message>
        <source>cannot be read as JSON from here on</source>
        <translation>从此处起不是有效的 JSON</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发文日期</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>过渡规定</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>文本来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>梯次</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>梯队</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯次</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条文出处</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>执行期</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>办理类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>下级条件</translation>
    </message>
    <message>
        <source>Reading of a silent text</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Asked only in</source>
        <translation>仅适用于</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Banded by</source>
        <translation>分档依据</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>Years back</source>
        <translation>前推年数</translation>
    </message>
    <message>
        <source>Number of years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Fewer years for young enterprises</source>
        <translation>成立未满的按实际年数</translation>
    </message>
    <message>
        <source>Years counted up to</source>
        <translation>年限算至</translation>
    </message>
    <message>
        <source>At least (≥)</source>
        <translation>不低于（≥）</translation>
    </message>
    <message>
        <source>Above (&gt;)</source>
        <translation>超过（&gt;）</translation>
    </message>
    <message>
        <source>At most (≤)</source>
        <translation>不高于（≤）</translation>
    </message>
    <message>
        <source>Below (&lt;)</source>
        <translation>低于（&lt;）</translation>
    </message>
    <message>
        <source>In each of so many years</source>
        <translation>近几年每年</translation>
    </message>
    <message>
        <source>In any of so many years</source>
        <translation>近几年任一年</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Within the year and so many before</source>
        <translation>当年及以前年数</translation>
    </message>
    <message>
        <source>One of these certificates</source>
        <translation>持有下列证书之一</translation>
    </message>
    <message>
        <source>Of one of these levels</source>
        <translation>级别为下列之一</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>须满足项数</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>The upper end belongs to the band</source>
        <translation>上限含本数</translation>
    </message>
    <message>
        <source>Score table</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标项</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Bands of points</source>
        <translation>计分档</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>For each full</source>
        <translation>每满</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Points from</source>
        <translation>分值起</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>分值止</translation>
    </message>
    <message>
        <source>If</source>
        <translation>如果</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>则</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation>算例</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 of this year</source>
        <translation>本年度%1</translation>
    </message>
    <message>
        <source>%1 of last year</source>
        <translation>上年度%1</translation>
    </message>
    <message>
        <source>%1 of %2 years ago</source>
        <translation>%2 年前的%1</translation>
    </message>
    <message>
        <source>Whole years since: %1</source>
        <translation>满年数：%1</translation>
    </message>
    <message>
        <source>Whole years since, to the end of last year: %1</source>
        <translation>截至上年末满年数：%1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>certificates, levels</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, in each of %2 years</source>
        <translation>近 %2 年每年%1</translation>
    </message>
    <message>
        <source>%1, in any of %2 years</source>
        <translation>近 %2 年任一年%1</translation>
    </message>
    <message>
        <source>Score &gt; %1 points</source>
        <translation>得分 &gt; %1 分</translation>
    </message>
    <message>
        <source>Score ≥ %1 points</source>
        <translation>得分 ≥ %1 分</translation>
    </message>
    <message>
        <source>All of %1 conditions</source>
        <translation>同时满足 %1 项</translation>
    </message>
    <message>
        <source>One of %1 conditions</source>
        <translation>%1 项中满足其一</translation>
    </message>
    <message>
        <source>%1 of %2 conditions</source>
        <translation>%2 项中满足 %1 项</translation>
    </message>
    <message>
        <source>%1 (%2 years together)</source>
        <translation>%1（%2 年合计）</translation>
    </message>
    <message>
        <source>Growth of %1</source>
        <translation>%1增长率</translation>
    </message>
    <message>
        <source>Mean growth of %1 over %2 years</source>
        <translation>%1 %2 年平均增长率</translation>
    </message>
    <message>
        <source>Compound growth of %1 over %2 years</source>
        <translation>%1 %2 年复合增长率</translation>
    </message>
    <message>
        <source>Sum of %1 over %2 years</source>
        <translation>%1 %2 年合计</translation>
    </message>
    <message>
        <source>Mean of %1 over %2 years</source>
        <translation>%1 %2 年平均</translation>
    </message>
    <message>
        <source>Must be so: %1</source>
        <translation>应当具备：%1</translation>
    </message>
    <message>
        <source>Must not be so: %1</source>
        <translation>不得存在：%1</translation>
    </message>
    <message>
        <source>Within the year and %1 before: %2</source>
        <translation>当年及以前 %1 年内：%2</translation>
    </message>
    <message>
        <source>Not within the year and %1 before: %2</source>
        <translation>当年及以前 %1 年内未发生：%2</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>持有：%1</translation>
    </message>
    <message>
        <source>By bands of %1</source>
        <translation>按%1分档</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>of a condition</comment>
        <translation>不要求</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict, figures</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>condition, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>not written</comment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4</source>
        <comment>place, what, before, after</comment>
        <translation>%1 · %2：%3 → %4</translation>
    </message>
    <message>
        <source>%1 · %2: added “%3”</source>
        <comment>place, list, title</comment>
        <translation>%1 · %2：新增“%3”</translation>
    </message>
    <message>
        <source>%1 · %2: removed “%3”</source>
        <comment>place, list, title</comment>
        <translation>%1 · %2：删除“%3”</translation>
    </message>
    <message>
        <source>%1 · %2: put in another order</source>
        <comment>place, list</comment>
        <translation>%1 · %2：调整顺序</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <comment>condition</comment>
        <translation>%1：预期%2，实际%3</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Note in English</source>
        <translation>英文说明</translation>
    </message>
    <message>
        <source>Reading in English</source>
        <translation>英文口径</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, levels</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>There is no workspace at %1. Nothing was changed. Make one with the command new, or choose another file.</source>
        <translation>%1 处没有库文件。未做任何改动。请新建库或另选文件。</translation>
    </message>
    <message>
        <source>%1 is not a file. Nothing was changed. Choose a workspace file.</source>
        <translation>%1 不是文件。未做任何改动。请选择库文件。</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program. It was left as it is. Choose a file that ends in .yumiao.</source>
        <translation>%1 不是本程序的库文件。文件保持原样。请选择扩展名为 .yumiao 的文件。</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. It was left as it is, nothing was written. Restore the last backup.</source>
        <translation>库文件 %1 已损坏。文件保持原样，未写入任何内容。请从最近的备份还原。</translation>
    </message>
    <message>
        <source>The workspace was written by a newer program (version %1, this one knows %2). It was left as it is. Update the program.</source>
        <translation>该库由更新的程序写成（版本 %1，本程序支持到 %2）。文件保持原样。请升级程序。</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by %2 (process %3). Nothing was changed. Close it there first.</source>
        <translation>库文件 %1 正被 %2（进程 %3）使用。未做任何改动。请先在那里关闭。</translation>
    </message>
    <message>
        <source>There is no permission for %1. Nothing was changed. Ask for the right to read and write it, or copy it to a folder of your own.</source>
        <translation>没有访问 %1 的权限。未做任何改动。请申请读写权限，或将文件复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>The workspace can only be read. Nothing was written. Copy it to a folder where you may write and open the copy.</source>
        <translation>该库只能读取。未写入任何内容。请复制到可写的文件夹后打开副本。</translation>
    </message>
    <message>
        <source>There is already a file at %1. It was left as it is. Choose another name.</source>
        <translation>%1 处已有文件。原文件保持原样。请换一个名称。</translation>
    </message>
    <message>
        <source>The workspace is busy. Nothing was written. Try again in a moment.</source>
        <translation>库正忙。未写入任何内容。请稍后再试。</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not written, everything before it is safe. Make room and try again.</source>
        <translation>磁盘已满。最后一次改动未写入，此前内容完好。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk gave an error. The last change was not written, everything before it is safe. Check the disk and try again.</source>
        <translation>磁盘读写出错。最后一次改动未写入，此前内容完好。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened. Nothing was changed. Check the folder and its rights.</source>
        <translation>无法打开库文件 %1。未做任何改动。请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>The database refused a setting that the program relies on (%1). Nothing was changed. Reinstall the program.</source>
        <translation>数据库拒绝了程序必需的设置（%1）。未做任何改动。请重新安装程序。</translation>
    </message>
    <message>
        <source>The workspace could not be brought to the form of this program. It was left as it is. Restore the last backup or ask for help.</source>
        <translation>库未能升级到本程序的格式。文件保持原样。请还原备份或联系维护人员。</translation>
    </message>
    <message>
        <source>No workspace was named and none was opened before. Name one with --workspace.</source>
        <translation>没有指定库，也没有上次打开的库。请用 --workspace 指定。</translation>
    </message>
    <message>
        <source>Somebody changed the same field meanwhile. Nothing was written. Look at the new value and decide.</source>
        <translation>同一字段已被他人修改。未写入任何内容。请查看新值后再决定。</translation>
    </message>
    <message>
        <source>A value does not fit. Nothing was written. %1</source>
        <translation>有值不符合要求。未写入任何内容。%1</translation>
    </message>
    <message>
        <source>There is no such record (%1). Nothing was changed. Check the id or the code.</source>
        <translation>没有这条记录（%1）。未做任何改动。请核对编号或代码。</translation>
    </message>
    <message>
        <source>%1 is already in the workspace (record %2). Nothing was written. Open that record instead.</source>
        <translation>库内已有 %1（记录 %2）。未写入任何内容。请打开那条记录。</translation>
    </message>
    <message>
        <source>Something that is referred to is not there. Nothing was written. Check the name or the code.</source>
        <translation>所引用的内容不存在。未写入任何内容。请核对名称或代码。</translation>
    </message>
    <message>
        <source>%1 is not known here (%2). Nothing was written. Check the name or the code.</source>
        <translation>未找到 %1（%2）。未写入任何内容。请核对名称或代码。</translation>
    </message>
    <message>
        <source>%1 names several records. Nothing was written. Use the code or the id.</source>
        <translation>%1 对应多条记录。未写入任何内容。请改用代码或编号。</translation>
    </message>
    <message>
        <source>A write outside the ledger was refused. Nothing was written.</source>
        <translation>拒绝了不经台账的写入。未写入任何内容。</translation>
    </message>
    <message>
        <source>The database could not answer. Nothing was written. %1</source>
        <translation>数据库未能应答。未写入任何内容。%1</translation>
    </message>
    <message>
        <source>The database refused the change. Nothing was written.</source>
        <translation>数据库拒绝了改动。未写入任何内容。</translation>
    </message>
    <message>
        <source>The history cannot be read. Nothing was changed. Run the check and restore the last backup.</source>
        <translation>操作记录无法读取。未做任何改动。请运行校验并还原备份。</translation>
    </message>
    <message>
        <source>There is no change set %1. Nothing was changed.</source>
        <translation>没有改动批次 %1。未做任何改动。</translation>
    </message>
    <message>
        <source>Change set %1 is already undone. Nothing was changed.</source>
        <translation>改动批次 %1 已撤销过。未做任何改动。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的改动。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的改动。</translation>
    </message>
    <message>
        <source>The filter cannot be read at position %1: %2. Write field, comparison, value; for example: revenue &gt;= 20000000.</source>
        <translation>筛选条件在第 %1 个字符处无法识别：%2。写法为 字段 比较 值，例：revenue &gt;= 20000000。</translation>
    </message>
    <message>
        <source>The filter has too many brackets inside each other.</source>
        <translation>筛选条件的括号层数过多。</translation>
    </message>
    <message>
        <source>There is no field %1. The command fields lists them.</source>
        <translation>没有字段 %1。可用 fields 命令查看。</translation>
    </message>
    <message>
        <source>%1 does not fit the field %2.</source>
        <translation>%1 与字段 %2 不符。</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>没有名为 %1 的记录类别。</translation>
    </message>
    <message>
        <source>The field %1 is kept by the program and cannot be set.</source>
        <translation>字段 %1 由程序计算，不能填写。</translation>
    </message>
    <message>
        <source>%1 is not of the form FIELD=VALUE.</source>
        <translation>%1 不是 字段=值 的写法。</translation>
    </message>
    <message>
        <source>A reason is needed. Nothing was changed. Give it with --reason.</source>
        <translation>须写原因。未做任何改动。请用 --reason 填写。</translation>
    </message>
    <message>
        <source>%1 is not a period. Write 2022, 2022Q2 or 2022-06.</source>
        <translation>%1 不是统计期。写法为 2022、2022Q2 或 2022-06。</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 2022-03-05.</source>
        <translation>%1 不是日期。写法为 2022-03-05。</translation>
    </message>
    <message>
        <source>There is no chart called %1. Known: %2.</source>
        <translation>没有名为 %1 的图。可用：%2。</translation>
    </message>
    <message>
        <source>There is no report called %1. Known: %2.</source>
        <translation>没有名为 %1 的报表。可用：%2。</translation>
    </message>
    <message>
        <source>Files of this kind cannot be written: %1. Known endings: %2.</source>
        <translation>不能写成这种文件：%1。可用扩展名：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is unharmed. Check the folder, its rights and the free space.</source>
        <translation>无法写入 %1。原有文件未受影响。请检查文件夹、权限和剩余空间。</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing was changed. Check the name and the rights.</source>
        <translation>无法读取 %1。未做任何改动。请核对名称和权限。</translation>
    </message>
    <message>
        <source>The threshold %1 is not set for this day. Enter it under Settings.</source>
        <translation>当日未设阈值 %1。请在设置中填写。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>This file holds a web page, not a sheet. Nothing was changed. Save it as .xlsx and try again.</source>
        <translation>该文件实为网页，不是表格。未做任何改动。请另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>This file is neither a sheet nor text. Nothing was changed. Choose an xlsx or csv file.</source>
        <translation>该文件既不是表格也不是文本。未做任何改动。请选择 xlsx 或 csv 文件。</translation>
    </message>
    <message>
        <source>No row of headings was found. Nothing was changed. Name the row with --header-row.</source>
        <translation>没有找到表头行。未做任何改动。请用 --header-row 指定。</translation>
    </message>
    <message>
        <source>%1. Nothing was written.</source>
        <translation>%1。未写入任何内容。</translation>
    </message>
    <message>
        <source>It could not be done (%1). Nothing was written.</source>
        <translation>未能完成（%1）。未写入任何内容。</translation>
    </message>
    <message>
        <source>There is no file at %1. Nothing was changed. Check the name.</source>
        <translation>%1 处没有文件。未做任何改动。请核对文件名。</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was changed. Choose a file.</source>
        <translation>%1 是文件夹。未做任何改动。请选择文件。</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing was changed. Check the rights and whether another program holds it.</source>
        <translation>无法读取 %1。未做任何改动。请检查权限，或是否被其他程序占用。</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Nothing was changed here. Try again when nobody writes to it.</source>
        <translation>读取过程中文件发生了变化。未做任何改动。请在无人写入时重试。</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Nothing was changed. Save it as .xlsx and try again.</source>
        <translation>这是旧版 Excel 文件（.xls）。未做任何改动。请另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Nothing was changed. Save it without a password and try again.</source>
        <translation>文件有密码保护。未做任何改动。请去掉密码另存后再试。</translation>
    </message>
    <message>
        <source>This is an OpenDocument sheet (.ods). Nothing was changed. Save it as .xlsx and try again.</source>
        <translation>这是 OpenDocument 表格（.ods）。未做任何改动。请另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>This is a binary Excel file (.xlsb). Nothing was changed. Save it as .xlsx and try again.</source>
        <translation>这是二进制 Excel 文件（.xlsb）。未做任何改动。请另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>This file holds XML, not a sheet that can be read. Nothing was changed. Save it as .xlsx and try again.</source>
        <translation>该文件实为 XML，不是可读取的表格。未做任何改动。请另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>This is a packed file. Nothing was changed. Unpack it and choose the sheet in it.</source>
        <translation>这是压缩文件。未做任何改动。请解压后选择其中的表格。</translation>
    </message>
    <message>
        <source>This file is not a sheet (%1). Nothing was changed. Choose an xlsx or csv file.</source>
        <translation>该文件不是表格（%1）。未做任何改动。请选择 xlsx 或 csv 文件。</translation>
    </message>
    <message>
        <source>The encoding of the text was not recognised. Nothing was changed. Save the file as UTF-8 or name the encoding with --encoding.</source>
        <translation>未能识别文本编码。未做任何改动。请另存为 UTF-8，或用 --encoding 指定。</translation>
    </message>
    <message>
        <source>The file is not text in %1 throughout. Nothing was changed. Choose another encoding with --encoding.</source>
        <translation>文件内容不全是 %1 文本。未做任何改动。请用 --encoding 另选编码。</translation>
    </message>
    <message>
        <source>The sheet has no rows. Nothing was changed. Check that the right sheet was chosen.</source>
        <translation>表中没有数据行。未做任何改动。请核对是否选对了工作表。</translation>
    </message>
    <message>
        <source>There is no row %1 among the first rows of the sheet. Nothing was changed. Check --header-row.</source>
        <translation>表的开头部分没有第 %1 行。未做任何改动。请核对 --header-row。</translation>
    </message>
    <message>
        <source>There is no sheet called %1. Nothing was changed. The sheets are: %2.</source>
        <translation>没有名为 %1 的工作表。未做任何改动。现有工作表：%2。</translation>
    </message>
    <message>
        <source>The file holds no sheet. Nothing was changed. Choose another file.</source>
        <translation>文件中没有工作表。未做任何改动。请另选文件。</translation>
    </message>
    <message>
        <source>The sheet file is damaged (%1). Nothing was changed. Open it in a spreadsheet program and save it again.</source>
        <translation>表格文件已损坏（%1）。未做任何改动。请用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>The sheet file is damaged. Nothing was changed. Open it in a spreadsheet program and save it again.</source>
        <translation>表格文件已损坏。未做任何改动。请用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>The file is larger than the program accepts (%1 bytes). Nothing was changed. Split it.</source>
        <translation>文件超过可接受的大小（%1 字节）。未做任何改动。请拆分后再试。</translation>
    </message>
    <message>
        <source>A cell is longer than a sheet allows (row %1). Nothing was changed. Shorten it.</source>
        <translation>单元格内容过长（第 %1 行）。未做任何改动。请缩短后再试。</translation>
    </message>
    <message>
        <source>A cell is longer than a sheet allows. Nothing was changed. Shorten it.</source>
        <translation>有单元格内容过长。未做任何改动。请缩短后再试。</translation>
    </message>
    <message>
        <source>The sheet has more columns than the program accepts. Nothing was changed. Take the surplus ones out.</source>
        <translation>表的列数过多。未做任何改动。请删去多余的列。</translation>
    </message>
    <message>
        <source>The sheet has more cells than the program accepts. Nothing was changed. Split it.</source>
        <translation>表的单元格过多。未做任何改动。请拆分后再试。</translation>
    </message>
    <message>
        <source>The sheet has more texts than the program accepts. Nothing was changed. Split it.</source>
        <translation>表的文字过多。未做任何改动。请拆分后再试。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed (from row %1). Nothing was changed. Mend that row.</source>
        <translation>引号没有闭合（从第 %1 行起）。未做任何改动。请修正该行。</translation>
    </message>
    <message>
        <source>The sheet file is built as no spreadsheet program builds it (%1). It was not read, nothing was changed. Open it in a spreadsheet program and save it again.</source>
        <translation>表格文件的结构异常（%1）。未读取，未做任何改动。请用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed (from line %1).</source>
        <translation>引号没有闭合（从第 %1 行起）。</translation>
    </message>
    <message>
        <source>Text stands after a closed quotation mark (line %1).</source>
        <translation>引号闭合后还有文字（第 %1 行）。</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>缺少列 %1。</translation>
    </message>
    <message>
        <source>The file could not be written (%1). What was there before is unharmed. Check the folder and the free space.</source>
        <translation>文件未能写入（%1）。原有文件未受影响。请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>The text of the plan in the program is damaged. Nothing was written. Reinstall the program.</source>
        <translation>程序内的方案文本已损坏。未写入任何内容。请重新安装程序。</translation>
    </message>
    <message>
        <source>The target of measure %1 cannot be read: %2. Nothing was written. Reinstall the program.</source>
        <translation>措施 %1 的目标无法识别：%2。未写入任何内容。请重新安装程序。</translation>
    </message>
    <message>
        <source>The plan names a bureau that is not known: %1. Nothing was written. Reinstall the program.</source>
        <translation>方案中有未知单位：%1。未写入任何内容。请重新安装程序。</translation>
    </message>
    <message>
        <source>The number of enterprises must be from %1 to %2. Nothing was made.</source>
        <translation>企业户数须在 %1 至 %2 之间。未生成任何内容。</translation>
    </message>
    <message>
        <source>The day must be from %1 to %2. Nothing was made. Choose it with --as-of.</source>
        <translation>日期须在 %1 至 %2 之间。未生成任何内容。请用 --as-of 指定。</translation>
    </message>
    <message>
        <source>There are enterprises in this workspace already. Nothing was written. Make a new workspace for practice.</source>
        <translation>该库已有企业。未写入任何内容。请为演练新建库。</translation>
    </message>
    <message>
        <source>The workspace holds no reference data or plan. Nothing was written. Make a new workspace for practice.</source>
        <translation>该库没有基础数据或方案。未写入任何内容。请为演练新建库。</translation>
    </message>
    <message>
        <source>The list of usual headings is missing from the program. Nothing was changed. Reinstall the program.</source>
        <translation>程序缺少表头别名表。未做任何改动。请重新安装程序。</translation>
    </message>
    <message>
        <source>The list of usual headings in the program is damaged (%1). Nothing was changed. Reinstall the program.</source>
        <translation>程序内的表头别名表已损坏（%1）。未做任何改动。请重新安装程序。</translation>
    </message>
    <message>
        <source>A part of the program is missing (%1). Nothing was changed. Reinstall the program.</source>
        <translation>程序缺少部件（%1）。未做任何改动。请重新安装程序。</translation>
    </message>
    <message>
        <source>A part of the program is damaged (%1). Nothing was changed. Reinstall the program.</source>
        <translation>程序部件已损坏（%1）。未做任何改动。请重新安装程序。</translation>
    </message>
    <message>
        <source>A part of the program is damaged (%1: %2). Nothing was changed. Reinstall the program.</source>
        <translation>程序部件已损坏（%1：%2）。未做任何改动。请重新安装程序。</translation>
    </message>
    <message>
        <source>The pinyin table of the program is damaged. Nothing was changed. Reinstall the program.</source>
        <translation>程序的拼音表已损坏。未做任何改动。请重新安装程序。</translation>
    </message>
    <message>
        <source>The wording of the report is damaged (position %1). Nothing was written. Reinstall the program.</source>
        <translation>报表措辞文件已损坏（第 %1 个字符处）。未写入任何内容。请重新安装程序。</translation>
    </message>
    <message>
        <source>The wording of the report lacks %1. Nothing was written. Reinstall the program.</source>
        <translation>报表措辞缺少 %1。未写入任何内容。请重新安装程序。</translation>
    </message>
    <message>
        <source>The wording %1 of the report lacks the place %2. Nothing was written. Reinstall the program.</source>
        <translation>报表措辞 %1 缺少位置 %2。未写入任何内容。请重新安装程序。</translation>
    </message>
    <message>
        <source>Charts cannot be written as %1. Nothing was written. Choose png, svg or pdf.</source>
        <translation>图不能写成 %1。未写入任何内容。请选 png、svg 或 pdf。</translation>
    </message>
    <message>
        <source>A chart of %1 × %2 cannot be drawn. Nothing was written. Choose another size.</source>
        <translation>不能绘制 %1 × %2 的图。未写入任何内容。请换一个尺寸。</translation>
    </message>
    <message>
        <source>The chart could not be drawn. Nothing was written. Try another format.</source>
        <translation>图未能绘制。未写入任何内容。请换一种格式。</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed. Check it or print to a PDF file.</source>
        <translation>打印机无响应。未打印。请检查打印机，或改为生成 PDF。</translation>
    </message>
    <message>
        <source>The paper could not be drawn. Nothing was written. Try again.</source>
        <translation>版面未能绘制。未写入任何内容。请重试。</translation>
    </message>
    <message>
        <source>%1 is not a date. Nothing was done. Write it as 2022-03-05.</source>
        <translation>%1 不是日期。未执行。写法为 2022-03-05。</translation>
    </message>
    <message>
        <source>%1 is not a JSON object of headings and fields (%2). Nothing was done. Write {"heading": "field"}.</source>
        <translation>%1 不是“表头: 字段”的 JSON 对象（%2）。未执行。写法为 {"表头": "字段"}。</translation>
    </message>
    <message>
        <source>Records cannot be matched by %1. Nothing was done. Possible are: %2.</source>
        <translation>不能按 %1 匹配记录。未执行。可用：%2。</translation>
    </message>
    <message>
        <source>The sheet has no column for %1, by which records were to be matched. Nothing was changed. Name the column with --map.</source>
        <translation>表中没有用于匹配的列 %1。未做任何改动。请用 --map 指定。</translation>
    </message>
    <message>
        <source>The sheet has no heading %1, which the map names. Nothing was changed. Write it as it stands in the sheet, or the letters of its column.</source>
        <translation>表中没有对照文件所写的表头 %1。未做任何改动。请按表中原样填写，或写列的字母。</translation>
    </message>
    <message>
        <source>%1 cannot be read as an order. Nothing was done. Write FIELD or FIELD:desc.</source>
        <translation>%1 不是排序写法。未执行。写法为 字段 或 字段:desc。</translation>
    </message>
    <message>
        <source>A practice district needs the plan. Nothing was made. Leave out --plan none.</source>
        <translation>演练库须有方案。未生成任何内容。请去掉 --plan none。</translation>
    </message>
    <message>
        <source>Records of the kind %1 cannot be imported. Nothing was done. Possible are: %2.</source>
        <translation>不能导入 %1 类记录。未执行。可用：%2。</translation>
    </message>
    <message>
        <source>There is no display to open the window on. Nothing was done. Start it in a desktop session, or use a command that needs no window.</source>
        <translation>没有可用的显示环境，无法打开窗口。未执行。请在桌面环境中启动，或改用不需窗口的命令。</translation>
    </message>
    <message>
        <source>There is no case called %1. Known: %2.</source>
        <translation>没有名为 %1 的测试项。可用：%2。</translation>
    </message>
    <message>
        <source>%1 is not a way to import. Write fill-blanks, replace-non-blank or replace.</source>
        <translation>%1 不是导入方式。可用 fill-blanks、replace-non-blank 或 replace。</translation>
    </message>
    <message>
        <source>The field %1 cannot be compared in this way. Use = or in.</source>
        <translation>字段 %1 不能这样比较。请用 = 或 in。</translation>
    </message>
    <message>
        <source>The filter has too many conditions. Make it shorter.</source>
        <translation>筛选条件过多。请精简。</translation>
    </message>
    <message>
        <source>The field %1 names another record and cannot be read without the workspace.</source>
        <translation>字段 %1 引用其他记录，须打开库后才能读取。</translation>
    </message>
    <message>
        <source>A field that names another record cannot be read without the workspace.</source>
        <translation>引用其他记录的字段须打开库后才能读取。</translation>
    </message>
    <message>
        <source>This workspace is filled already. Nothing was written. Make a new one.</source>
        <translation>该库已有内容。未写入任何内容。请新建库。</translation>
    </message>
    <message>
        <source>The filter ends too early (position %1). Write field, comparison, value; for example: revenue &gt;= 20000000.</source>
        <translation>筛选条件不完整（第 %1 个字符处）。写法为 字段 比较 值，例：revenue &gt;= 20000000。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>A rule in the program is damaged (%1). Nothing was written. Reinstall the program.</source>
        <translation>程序中的规则数据已损坏（%1）。未写入任何内容。请重新安装程序。</translation>
    </message>
    <message>
        <source>The record (%1) was not removed. Nothing was changed. Check the id.</source>
        <translation>该记录（%1）未被移除，未作改动。请核对编号。</translation>
    </message>
    <message>
        <source>%1 does not fit the field %2: %3.</source>
        <translation>“%1”不合字段 %2：%3。</translation>
    </message>
    <message>
        <source>There is no purpose %1. Nothing was done. Choose one of: %2.</source>
        <translation>没有用途 %1。未做任何改动。可选：%2。</translation>
    </message>
    <message>
        <source>The field %1 cannot be compared with %2 in this way. Use = or in.</source>
        <translation>字段 %1 不能这样与“%2”比较。请用 = 或 in。</translation>
    </message>
    <message>
        <source>A sheet takes at most %1 rows. Nothing was written. Filter the list, or write it as csv.</source>
        <translation>工作表最多 %1 行。未写入任何内容。请先筛选，或写成 csv。</translation>
    </message>
    <message>
        <source>%1 is no plain file. Nothing was attached. Choose a file.</source>
        <translation>%1 不是普通文件，未附上。请选择文件。</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Choose another name.</source>
        <translation>%1 已存在，未改动。请换一个文件名。</translation>
    </message>
    <message>
        <source>The file is too large (%1 bytes, the limit is %2). Nothing was attached. Make it smaller or split it.</source>
        <translation>文件过大（%1 字节，上限 %2 字节），未附上。请压缩或拆分后再试。</translation>
    </message>
    <message>
        <source>The attached files take %2 of %3 bytes; %1 more do not fit. Nothing was attached. Keep large files elsewhere and attach what proves.</source>
        <translation>附件已占 %2 字节（上限 %3 字节），再加 %1 字节放不下，未附上。大文件请另存，只附作为佐证的部分。</translation>
    </message>
    <message>
        <source>The file changed while it was read. Nothing was attached. Close it in the other program and try again.</source>
        <translation>读取过程中文件有变化，未附上。请先在其他程序中关闭该文件再试。</translation>
    </message>
    <message>
        <source>The file could not be read to its end (%1). Nothing was attached. Try again.</source>
        <translation>文件没有读完（%1），未附上。请重试。</translation>
    </message>
    <message>
        <source>The file could not be written to its end (%1). What was there before is unharmed. Check the free space.</source>
        <translation>文件没有写完（%1），原有文件未受影响。请检查剩余空间。</translation>
    </message>
    <message>
        <source>The content of %1 is missing from the workspace. Its record is unharmed. Attach the file again or restore a backup.</source>
        <translation>库内缺少“%1”的内容，附件记录未受影响。请重新附上该文件或恢复备份。</translation>
    </message>
    <message>
        <source>The content of %1 is damaged and was not given out. Its record is unharmed. Attach the file again or restore a backup.</source>
        <translation>“%1”的内容已损坏，未予输出，附件记录未受影响。请重新附上该文件或恢复备份。</translation>
    </message>
    <message>
        <source>The same file is attached to this enterprise already, as %1. Nothing was attached.</source>
        <translation>该企业已附有同一文件：%1，未重复附上。</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It can be opened or saved.</source>
        <translation>该文件不能在此预览，可以打开或另存。</translation>
    </message>
    <message>
        <source>This record was not yet here at the end of %1. Choose a later day.</source>
        <translation>%1 日末还没有这条记录，请选更晚的日期。</translation>
    </message>
    <message>
        <source>This record stood as removed at the end of %1 (%2). Choose another day.</source>
        <translation>%1 日末这条记录已删除（%2），请另选日期。</translation>
    </message>
    <message>
        <source>That is one and the same record. Nothing was done. Name two records.</source>
        <translation>两个编号是同一户。未做任何操作。请指定两户。</translation>
    </message>
    <message>
        <source>The two records say different things, and nobody decided which holds. Nothing was written. Decide field by field.</source>
        <translation>两户所填不同，尚未认定以哪户为准。未写入任何内容。请逐项认定。</translation>
    </message>
    <message>
        <source>This change set is no merge (%1). Nothing was done. Look into the history.</source>
        <translation>该改动批次不是合并（%1）。未做任何操作。请查操作记录。</translation>
    </message>
    <message>
        <source>Nothing can be taken by %1. Nothing was done. Write FIELD=1, FIELD=2, FIELD=VALUE, KIND/KEY=1 or all=1.</source>
        <translation>无法按 %1 取值。未做任何操作。可写 字段=1、字段=2、字段=值、类型/键=1 或 all=1。</translation>
    </message>
    <message>
        <source>There is no shared view called %1 of this list.</source>
        <translation>这个列表没有名为“%1”的共用视图。</translation>
    </message>
    <message>
        <source>The view %1 is damaged. Save it anew in the window.</source>
        <translation>视图“%1”已损坏。请在窗口中重新保存。</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Nothing was changed. Copy cells in the spreadsheet first.</source>
        <translation>剪贴板中没有文字。未作改动。请先在电子表格中复制单元格。</translation>
    </message>
    <message>
        <source>The block is too large: at most %1 rows. Nothing was changed. Use the import for whole ledgers.</source>
        <translation>内容过多：最多 %1 行。未作改动。整本台账请用导入。</translation>
    </message>
    <message>
        <source>The bulk edit that was kept cannot be read. No record was changed. Discard it and begin anew.</source>
        <translation>暂存的批量修改无法读取。记录未作改动。请放弃后重新开始。</translation>
    </message>
    <message>
        <source>The bulk edit was kept by a newer program. No record was changed. Update the program, or discard it.</source>
        <translation>此批量修改由更新版本的程序暂存。记录未作改动。请升级程序，或放弃它。</translation>
    </message>
    <message>
        <source>--where needs a condition. Nothing was changed. Write for example: --where 'town = "..."'.</source>
        <translation>--where 须写条件。未作改动。例：--where 'town = "..."'。</translation>
    </message>
    <message>
        <source>It is not said which record or which field is to change. Nothing was changed. Write: set KIND ID FIELD=VALUE, or set KIND --where CONDITION FIELD=VALUE.</source>
        <translation>没有写明修改哪条记录或哪个字段。未作改动。写法：set KIND ID FIELD=VALUE，或 set KIND --where CONDITION FIELD=VALUE。</translation>
    </message>
    <message>
        <source>Records of this kind are retired, not removed: old records go on naming them. Nothing was changed. Set the last day in use: set %1 %2 valid_to=2022-12-31, and valid_to= to put it in force again.</source>
        <translation>这类记录只停用、不移除，原有记录仍要用到。未做任何改动。请填最后使用日：set %1 %2 valid_to=2022-12-31；恢复使用填 valid_to=。</translation>
    </message>
    <message>
        <source>The program could not measure itself (%1): %2.</source>
        <translation>程序无法测量自身（%1）：%2。</translation>
    </message>
    <message>
        <source>Each has a credit code of its own (%1, %2), so they are two enterprises by all appearance. Nothing was written. If they are one, say so expressly: --two-codes on the command line, the tick in the window.</source>
        <translation>两户各有统一社会信用代码（%1、%2），应为两户企业。未写入任何内容。如确为同一企业，请明确说明：命令行加 --two-codes，窗口中勾选。</translation>
    </message>
    <message>
        <source>There is no procedure %1. Nothing was done. Choose one of: %2.</source>
        <translation>没有“%1”这种办理类型，未作任何处理。可选：%2。</translation>
    </message>
    <message>
        <source>There is no ladder %1. Nothing was done. Choose one of: %2.</source>
        <translation>没有“%1”这一梯队，未作任何处理。可选：%2。</translation>
    </message>
    <message>
        <source>There is no tier %1. Nothing was done. Choose one of: %2.</source>
        <translation>没有“%1”这一梯次，未作任何处理。可选：%2。</translation>
    </message>
    <message>
        <source>There is no rule document %1. Nothing was done. Choose one of: %2.</source>
        <translation>没有规则文件“%1”，未作任何处理。可选：%2。</translation>
    </message>
    <message>
        <source>The rule document %1 has no rules for %2. Nothing was done. Name another document or another tier.</source>
        <translation>规则文件“%1”中没有“%2”的条件，未作任何处理。请改选其他文件或其他梯次。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a what-if. Nothing was done. Write FIELD=VALUE, of yearly facts FIELD@YEAR=VALUE.</source>
        <translation>“%1”无法识别为试算，未作任何处理。请写成 字段=值，分年度的写成 字段@年度=值。</translation>
    </message>
    <message>
        <source>No rule asks for %1. Nothing was done. The codes stand in “missing” and “used” of the answer of assess --json.</source>
        <translation>没有条件用到“%1”，未作任何处理。代码见 assess --json 结果中的 missing 和 used。</translation>
    </message>
    <message>
        <source>The year of %1 is missing, wrong or one too many. Nothing was done. Yearly facts are written FIELD@YEAR, others FIELD alone.</source>
        <translation>“%1”的年度缺失、有误或多余，未作任何处理。分年度的写成 字段@年度，其余只写字段。</translation>
    </message>
    <message>
        <source>%1 follows from other facts. Nothing was done. Set those it is computed from.</source>
        <translation>“%1”由其他数据推算，未作任何处理。请改推算所依据的数据。</translation>
    </message>
    <message>
        <source>%1 has no value that the fact can have. Nothing was done. Write amounts in 万元, shares in percent, days as 2022-03-05, yes and no as true and false.</source>
        <translation>“%1”的值不符合要求，未作任何处理。金额以万元写，比例以百分数写，日期写成 2022-03-05，是否写 true、false 或是、否。</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output and is not whole. Check where it goes and the free space.</source>
        <translation>结果未能全部写到标准输出，内容不完整。请检查输出位置和剩余空间。</translation>
    </message>
    <message>
        <source>There is no level %1. Nothing was done. Choose one of: %2.</source>
        <translation>没有级别 %1。未作任何操作。请从以下选择：%2。</translation>
    </message>
    <message>
        <source>There is no stage %1. Nothing was done. Choose one of: %2.</source>
        <translation>没有阶段 %1。未作任何操作。请从以下选择：%2。</translation>
    </message>
    <message>
        <source>%1 is no choice. Nothing was done. Write the row, = and the enterprise, new or none: 12=new.</source>
        <translation>%1 不是选定。未作任何操作。请写 行号=企业、new 或 none，例如 12=new。</translation>
    </message>
    <message>
        <source>No enterprise was found in this list. Nothing was entered. Paste names or credit codes, one line each.</source>
        <translation>名单中没有找到企业。未作登记。请粘贴企业名称或信用代码，每行一户。</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Nothing was entered. Split it.</source>
        <translation>名单超过 %1 行。未作登记。请分批处理。</translation>
    </message>
    <message>
        <source>The first day of the certificates is missing. Nothing was entered. Take it from the announcement.</source>
        <translation>缺少认定日期。未作登记。请按公告填写。</translation>
    </message>
    <message>
        <source>The last day %1 is before the first day %2. Nothing was entered. Correct one of them.</source>
        <translation>末日 %1 早于首日 %2。未作登记。请更正。</translation>
    </message>
    <message>
        <source>These rules cannot be judged by: line %1, %2: %3. Nothing was written.</source>
        <translation>规则内容不能用于判定：第 %1 行，%2：%3。未写入任何内容。</translation>
    </message>
    <message>
        <source>These rules cannot be judged by, from line %1 on: %2. Nothing was written.</source>
        <translation>规则内容不能用于判定，第 %1 行起：%2。未写入任何内容。</translation>
    </message>
    <message>
        <source>The code of a rule document cannot be changed from %2 to %1. Nothing was written. Copy it under the other code instead.</source>
        <translation>规则文件的代码不能由 %2 改为 %1。未写入任何内容。请以新代码另行复制。</translation>
    </message>
    <message>
        <source>No rules of %1 are known for %2. Nothing was compared. Choose another day, document or tier.</source>
        <translation>%2 没有 %1 的可用规则，未作对比。请另选日期、文件或梯次。</translation>
    </message>
    <message>
        <source>Say which enterprise the sheet is of. Nothing was done. Use --enterprise CODE.</source>
        <translation>未指明判定表的企业，未做任何操作。请用 --enterprise 代码。</translation>
    </message>
    <message>
        <source>The day on which the platform closes is missing. Nothing was planned. Enter it.</source>
        <translation>缺少平台截止日期，未作倒排。请填写。</translation>
    </message>
    <message>
        <source>The window would end on %1, before it opens on %2. Nothing was planned. Correct one of them.</source>
        <translation>窗口截止 %1 早于开放 %2，未作倒排。请更正。</translation>
    </message>
    <message>
        <source>No rules of the tier %1 are known for %2, so nobody can be judged. The days stand. Add the rule document.</source>
        <translation>%2 没有梯度 %1 的可用规则，无法判定企业；各环节日期仍有效。请补充规则文件。</translation>
    </message>
    <message>
        <source>There is no window %1. Nothing was planned. See windows list.</source>
        <translation>没有申报窗口 %1，未作倒排。请查看 windows list。</translation>
    </message>
    <message>
        <source>How long such a certificate holds is to be confirmed (by %2 until %1). Nothing was entered. Give the last day of the announcement with --to.</source>
        <translation>此类认定的有效期口径待核（依据%2至 %1）。未登记任何内容。请按公告用 --to 写明末日。</translation>
    </message>
    <message>
        <source>Either an application or a need must be named. Nothing was done. Write cost ID or --need ID.</source>
        <translation>须指明一笔申请或一项需求。未作任何处理。请写 cost 编号 或 --need 编号。</translation>
    </message>
    <message>
        <source>The cost cannot be told: the amount of the loan is not above 0. Correct it.</source>
        <translation>算不出成本：贷款金额须大于 0，请更正。</translation>
    </message>
    <message>
        <source>The cost cannot be told: the loan must end after it was paid out, within 50 years. Check both days or the term.</source>
        <translation>算不出成本：到期日须晚于放款日，且不超过 50 年。请核对日期或期限。</translation>
    </message>
    <message>
        <source>The cost cannot be told: a yearly rate of %1 % is not from 0 to 100 %.</source>
        <translation>算不出成本：年利率 %1% 不在 0 至 100% 之间。</translation>
    </message>
    <message>
        <source>The cost cannot be told: interest must be paid every 1 to 600 months.</source>
        <translation>算不出成本：付息间隔须为 1 至 600 个月。</translation>
    </message>
    <message>
        <source>The cost cannot be told: after the grace no date is left on which principal is repaid.</source>
        <translation>算不出成本：宽限期之后没有还本日期。</translation>
    </message>
    <message>
        <source>The cost cannot be told: an irregular loan needs its repayment plan. Enter it.</source>
        <translation>算不出成本：不规则还款须有还款计划，请录入。</translation>
    </message>
    <message>
        <source>The repayment plan has a day that is missing, stands twice or is not after the payout: %1. Correct it.</source>
        <translation>还款计划的日期缺失、重复或不晚于放款日：%1，请更正。</translation>
    </message>
    <message>
        <source>The repayment plan has an amount below 0 on %1. Correct it.</source>
        <translation>还款计划 %1 的金额小于 0，请更正。</translation>
    </message>
    <message>
        <source>A cost line (%1) lacks its kind, its amount or when it is paid. Fill it in.</source>
        <translation>费用项（%1）缺项目、金额或支付时点，请补填。</translation>
    </message>
    <message>
        <source>The cost line %1 is paid on a day that is not filled in. Fill it in.</source>
        <translation>费用项“%1”按日期支付，但未填日期，请补填。</translation>
    </message>
    <message>
        <source>The cost cannot be told: what is paid in advance takes all that was paid out. Check amounts and units.</source>
        <translation>算不出成本：期初费用已不少于放款金额。请核对金额和单位。</translation>
    </message>
    <message>
        <source>The cost cannot be told: these payments have no yearly rate. Check amounts, days and units.</source>
        <translation>算不出成本：这些收支没有对应的年化利率。请核对金额、日期和单位。</translation>
    </message>
    <message>
        <source>Neither the title nor the file says which month the return is of. Nothing was changed. Say the month, or write --set as_of=2022-06.</source>
        <translation>标题、表名和文件名均未注明填报月份，未作任何改动。请填写月份，或加 --set as_of=2022-06。</translation>
    </message>
    <message>
        <source>Neither the title nor the file says which institution the return comes from, or they name several. Nothing was changed. Say the institution, or write --set institution=NAME.</source>
        <translation>标题、表名和文件名未注明填报机构或注明了多家，未作任何改动。请填写机构，或加 --set institution=机构名称。</translation>
    </message>
    <message>
        <source>Neither the title nor a column says by which definition inclusive loans are counted. Nothing was changed. Say it, or write --set scope=regulator or scope=central_bank.</source>
        <translation>标题和各列均未注明普惠小微口径，未作任何改动。请填写口径，或加 --set scope=regulator（金融监管口径）或 scope=central_bank（人民银行口径）。</translation>
    </message>
    <message>
        <source>Neither the title nor a heading says whether the loans were overdue or non-performing. Nothing was changed. Say it, or write --set trouble=overdue or trouble=non_performing.</source>
        <translation>标题和表头均未注明是逾期还是不良，未作任何改动。请填写，或加 --set trouble=overdue（逾期）或 trouble=non_performing（不良）。</translation>
    </message>
    <message>
        <source>%2 cannot stand for %1 in every row. Nothing was changed. Correct it.</source>
        <translation>“%2”不能作为各行的 %1，未作任何改动。请更正。</translation>
    </message>
    <message>
        <source>%1 does not say the unit of a field. Nothing was done. Write FIELD=yuan, FIELD=wan or FIELD=percent.</source>
        <translation>“%1”未说明字段的单位，未执行。请写成 字段=yuan（元）、字段=wan（万元）或 字段=percent（%）。</translation>
    </message>
    <message>
        <source>The cost sheet is of one application. Nothing was done. Name it with --application.</source>
        <translation>明白纸针对一笔申请。未作任何处理。请用 --application 指明。</translation>
    </message>
    <message>
        <source>The repayment plan returns %1 10k yuan of principal, the loan is %2 10k yuan. Both must be the same.</source>
        <translation>还款计划的本金合计 %1 万元，贷款为 %2 万元，两者须一致。</translation>
    </message>
    <message>
        <source>The cost cannot be told: the discount of %1 10k yuan takes the whole face value of %2 10k yuan. Check rate and days.</source>
        <translation>算不出成本：贴现利息 %1 万元不小于票面金额 %2 万元。请核对利率和天数。</translation>
    </message>
    <message>
        <source>There is no scope %1. Nothing was done. Choose one of: %2.</source>
        <translation>没有“%1”这一口径，未作任何处理。请从以下选择：%2。</translation>
    </message>
    <message>
        <source>The list has no kind or no day. Nothing was written. Fill in both.</source>
        <translation>清单缺类型或日期。未写入任何内容。请补填。</translation>
    </message>
    <message>
        <source>The cost cannot be told: these payments have more than one yearly rate. Check the days of fees and subsidies.</source>
        <translation>无法算出成本：这些收付对应不止一个年利率。请核对费用、贴息的支付日期。</translation>
    </message>
    <message>
        <source>The text of the document cannot be read: it is neither a docx document nor plain text. Nothing was changed. Save it as docx, or copy its text and paste it.</source>
        <translation>文件正文无法读取：既不是 docx 文档，也不是纯文本。没有改动任何内容。请另存为 docx，或复制正文后粘贴。</translation>
    </message>
    <message>
        <source>No clause was found in this text. Nothing was written. A plan has numbered clauses such as （一） or 1.</source>
        <translation>文中没有找到条款。没有写入任何内容。方案应有编号的条款，如（一）或 1.</translation>
    </message>
    <message>
        <source>The plan has no title. Nothing was written. Enter its title.</source>
        <translation>方案没有标题。没有写入任何内容。请填写标题。</translation>
    </message>
    <message>
        <source>The plan has no document number. Nothing was written. Enter the number that it is cited by.</source>
        <translation>方案没有文号。没有写入任何内容。请填写文号。</translation>
    </message>
    <message>
        <source>A plan with the document number %1 is there already. Nothing was written. Give the new edition a number of its own, for example with （修订） behind it.</source>
        <translation>文号为 %1 的方案已存在。没有写入任何内容。新版本请另给文号，例如在后面加“（修订）”。</translation>
    </message>
    <message>
        <source>Nobody is named who verifies. Nothing was written. Choose the bureau.</source>
        <translation>未指明由谁核查，未写入。请选定核查单位。</translation>
    </message>
    <message>
        <source>No application was chosen to be verified. Nothing was written.</source>
        <translation>未选定待核查的申请，未写入。</translation>
    </message>
    <message>
        <source>%1 has no decision that is past its day. There is nothing to remind of.</source>
        <translation>%1没有超过时限未作决定的申请，无需提醒。</translation>
    </message>
    <message>
        <source>Say which list is meant. Nothing was done. Use --batch with its number.</source>
        <translation>请指明清单，未作处理。用 --batch 写清单编号。</translation>
    </message>
    <message>
        <source>Say which institution is meant. Nothing was done. Use --institution NAME.</source>
        <translation>请指明金融机构，未作处理。用 --institution 写机构名称。</translation>
    </message>
    <message>
        <source>No supervision slip was issued for “%1”. Register the step “supervision slip issued” first.</source>
        <translation>“%1”尚未开具督办单，请先登记督办环节。</translation>
    </message>
    <message>
        <source>Say which task is meant. Nothing was done. Use --task with its id.</source>
        <translation>请指明任务，未作任何处理。用 --task 加任务编号。</translation>
    </message>
    <message>
        <source>Say which bureau is meant. Nothing was done. Use --bureau with its name or id.</source>
        <translation>请指明单位，未作任何处理。用 --bureau 加单位名称或编号。</translation>
    </message>
    <message>
        <source>The record of lamps is kept by the program alone. Nothing was written. Correct the measure or its reports instead: the lamp follows, and what it showed stays on record.</source>
        <translation>亮灯记录只由程序记载，未作任何改动。请更正措施或其进展填报，灯随之改变，原有记录保留。</translation>
    </message>
    <message>
        <source>This report is of one bureau. Nothing was written. Name it with --bureau, by its name or id.</source>
        <translation>这份报表只针对一个单位，未写出文件。请用 --bureau 指明单位名称或编号。</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>10k yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>yumiao::app::window::Composition</name>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>主库已保存 %1</translation>
    </message>
    <message>
        <source>Main workspace</source>
        <translation>主库</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据口径 %1</translation>
    </message>
</context>
<context>
    <name>yumiao::app::window::PageEntries</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Cultivation</source>
        <translation>梯度培育</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>融资</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>统计分析</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Requests and visits</source>
        <translation>诉求与走访</translation>
    </message>
    <message>
        <source>Tasks of bureaus</source>
        <translation>交办任务</translation>
    </message>
    <message>
        <source>Special matters</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>Procurement contracts</source>
        <translation>采购合同</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>清欠</translation>
    </message>
    <message>
        <source>Environmental approvals</source>
        <translation>环评审批</translation>
    </message>
    <message>
        <source>Visits by enterprise</source>
        <translation>按企业看走访</translation>
    </message>
</context>
<context>
    <name>yumiao::app::window::PaletteSources</name>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
</context>
<context>
    <name>yumiao::app::window::ProgramCommands</name>
    <message numerus="yes">
        <source>%1 %n field(s) were changed later and kept.</source>
        <translation>
            <numerusform>%1 另有 %n 个字段此后有改动，已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>No faults. %1 audit links verified.</source>
        <translation>未发现问题。已核对 %1 个审计环节。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>已重做。</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>校验数据</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>The workspace has been checked.</source>
        <translation>校验完毕。</translation>
    </message>
    <message>
        <source>The check did not end.</source>
        <translation>校验未完成。</translation>
    </message>
    <message>
        <source>About Yumiao</source>
        <translation>关于育苗</translation>
    </message>
    <message>
        <source>Yumiao %1</source>
        <translation>育苗 %1</translation>
    </message>
    <message>
        <source>Cultivation of small and medium enterprises. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>中小企业梯度培育管理。自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Look for doubles…</source>
        <translation>查重…</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Brought back: %1.</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undo list…</source>
        <translation>撤销列表…</translation>
    </message>
</context>
<context>
    <name>yumiao::app::window::Start</name>
    <message>
        <source>Open a workspace</source>
        <translation>打开库</translation>
    </message>
    <message>
        <source>Workspaces (*.yumiao)</source>
        <translation>库文件 (*.yumiao)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>区经科信局・经办</translation>
    </message>
    <message>
        <source>The workspace could not be opened.</source>
        <translation>主库打不开</translation>
    </message>
</context>
<context>
    <name>yumiao::app::window::UndoWords</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::charts::ChartWords</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, series, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>series, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place, series, the word for unknown</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <comment>place, series, value, unit</comment>
        <translation>%1 %2：%3 %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4, change %5</source>
        <comment>place, series, value, unit, signed number</comment>
        <translation>%1 %2：%3 %4，变动 %5</translation>
    </message>
    <message>
        <source>%1: no figures yet</source>
        <translation>%1：还没有数据</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>title, unit, list of series with their sums</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: latest %2 %3 (%4)</source>
        <comment>title, value, unit, date</comment>
        <translation>%1：最新 %2 %3（%4）</translation>
    </message>
    <message>
        <source>%1; target %2 %3 reached</source>
        <translation>%1；已达到目标 %2 %3</translation>
    </message>
    <message>
        <source>%1; target %2 %3, %4 %3 missing</source>
        <translation>%1；目标 %2 %3，还差 %4 %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place, what is counted, number</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>title, unit, list of bars with their values</comment>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::forms::ChoiceInput</name>
    <message>
        <source>Not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::forms::DoublesNotice</name>
    <message>
        <source>Already in the register: %1. Enter opens it.</source>
        <translation>库内已有：%1，按回车打开</translation>
    </message>
    <message>
        <source>Perhaps in the register already. Enter opens the one chosen.</source>
        <translation>库内可能已有，按回车打开所选</translation>
    </message>
    <message>
        <source>Doubles could not be looked for: %1 A credit code that is taken is still refused.</source>
        <translation>未能查找疑似重复企业：%1 已登记的统一社会信用代码仍会被拒绝。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::forms::FormRow</name>
    <message>
        <source>Take theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>用我填的</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>Meanwhile changed to: %1</source>
        <translation>他人已改为：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::forms::LineInput</name>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::forms::RecordDialog</name>
    <message>
        <source>Register: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>放弃所填</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not saved yet. Save, or drop what was typed.</source>
        <translation>还没有保存。可以保存，也可以放弃所填。</translation>
    </message>
    <message>
        <source>Only a misspelt name: do not keep the old one as a former name</source>
        <translation>只改错字，原名不记为曾用名</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::forms::RecordForm</name>
    <message numerus="yes">
        <source>%n field(s) to decide</source>
        <translation>
            <numerusform>还有 %n 处待定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go: %1</source>
        <translation>
            <numerusform>还差 %n 项：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::forms::ReferenceInput</name>
    <message>
        <source>Name, code or initials</source>
        <translation>名称、代码、拼音首字母</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::forms::Refusal</name>
    <message>
        <source>%1 %2</source>
        <comment>a field and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>请填%1</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Enter writes yours over it, Esc takes theirs.</source>
        <translation>他人已改。按 Enter 以你填的为准，按 Esc 用对方的。</translation>
    </message>
    <message>
        <source>Meanwhile changed to %1. Enter writes yours over it, Esc takes theirs.</source>
        <translation>他人已改为 %1。按 Enter 以你填的为准，按 Esc 用对方的。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::AnalyticsBar</name>
    <message>
        <source>As of</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::AnalyticsPage</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图已复制到剪贴板</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表已复制到剪贴板</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is counted, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Table of: %1</source>
        <translation>%1的数据表</translation>
    </message>
    <message>
        <source>There is nothing to list, or too much for a day that is past.</source>
        <translation>没有可列的记录，或过去日期的记录过多</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title of a chart, date: part of a file name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The chart was not saved.</source>
        <translation>图未保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>统计分析</translation>
    </message>
    <message>
        <source>Save the chart as…</source>
        <translation>图另存为…</translation>
    </message>
    <message>
        <source>Copy the picture of the chart</source>
        <translation>复制图</translation>
    </message>
    <message>
        <source>Copy the table of the chart</source>
        <translation>复制表</translation>
    </message>
    <message>
        <source>Chart as of today</source>
        <translation>按今天作图</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>数据口径 %1</translation>
    </message>
    <message>
        <source>%1 rows behind the chart</source>
        <translation>图后 %1 行</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::AnnouncedDialog</name>
    <message>
        <source>Open an announced list</source>
        <translation>打开公告名单</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>名单 (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) entered.</source>
        <translation>
            <numerusform>已登记认定 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were set aside: their names or codes cannot stand.</source>
        <translation>
            <numerusform>另有 %n 行因名称或代码不合要求搁置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was not entered</source>
        <translation>保存未登记的</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>The certificates are being entered. Wait until it is done.</source>
        <translation>正在登记认定，请等待完成。</translation>
    </message>
    <message>
        <source>Take over an announced list…</source>
        <translation>登记公告名单…</translation>
    </message>
    <message>
        <source>Announced list</source>
        <translation>公告名单</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>来自文件 %1</translation>
    </message>
    <message>
        <source>Paste the list: one enterprise a line, with or without code and headings</source>
        <translation>粘贴名单：每行一户企业，可带代码和表头</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Lines of the list and what they mean; 1 to 6 choose a candidate, N adds the enterprise, Delete leaves the line out, Backspace takes that back</source>
        <translation>名单各行及比对结果；按 1 至 6 选定候选企业，N 新增企业，Delete 剔除，Backspace 撤回</translation>
    </message>
    <message>
        <source>Comparing the list with the register</source>
        <translation>正在与台账比对</translation>
    </message>
    <message>
        <source>Add those that are not in the register</source>
        <translation>库中没有的一并新增</translation>
    </message>
    <message>
        <source>Save what is not entered…</source>
        <translation>保存未登记的…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enterprises that the line may mean</source>
        <translation>可能所指的企业</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在名单</translation>
    </message>
    <message>
        <source>Decided for “%1”. Backspace takes it back.</source>
        <translation>“%1”已选定，按 Backspace 撤回。</translation>
    </message>
    <message>
        <source>“%1” is not in the register: N adds it, Delete leaves it out.</source>
        <translation>库中没有“%1”：按 N 新增，按 Delete 剔除。</translation>
    </message>
    <message>
        <source>Whom does “%1” mean? Press the number; N adds a new enterprise, Delete leaves the line out.</source>
        <translation>“%1”指哪一户？按数字键选定；按 N 新增企业，按 Delete 剔除。</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n certificate(s)</source>
        <translation>
            <numerusform>登记认定 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Entering the certificates</source>
        <translation>正在登记认定</translation>
    </message>
    <message>
        <source>A publicity list is no certificate: nothing is entered until it is announced.</source>
        <translation>公示名单不是认定，公告之后再登记。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) wait for your choice and stay out until then.</source>
        <translation>
            <numerusform>%n 行待选定，选定前不登记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::AnnouncedForm</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Proposed from %1. Compare it with the announcement.</source>
        <translation>按 %1 建议，请与公告核对。</translation>
    </message>
    <message>
        <source>By the rule until %1 (%2), to be confirmed: read it from the announcement.</source>
        <translation>按规定至 %1（%2），口径待核：以公告为准，未填入。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::AnnouncedModel</name>
    <message>
        <source>is added to the register</source>
        <translation>新增入库</translation>
    </message>
    <message>
        <source>Ended, not on the list</source>
        <translation>已到期，不在名单</translation>
    </message>
    <message>
        <source>Ends, not on the list</source>
        <translation>将到期，不在名单</translation>
    </message>
    <message>
        <source>A line that waits for a choice may mean it</source>
        <translation>待选定的行可能指该企业</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>名单所列</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>台账企业</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>原认定有效期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>依据与原因</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ApplicationDrawer</name>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>As registered</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Register a step</source>
        <translation>登记进展</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>发提醒函</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转核查</translation>
    </message>
    <message>
        <source>Hand over for verification</source>
        <translation>转有关单位核查</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Cost sheet of the loan</source>
        <translation>贷款明白纸</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ApplicationOverview</name>
    <message>
        <source>×10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Latest steps</source>
        <translation>最近进展</translation>
    </message>
    <message numerus="yes">
        <source>Stuck, %n day(s) in this stage</source>
        <translation>
            <numerusform>停滞，本阶段已 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 d here</source>
        <comment>date; days</comment>
        <translation>%1，停 %2 天</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1：未到达</translation>
    </message>
    <message>
        <source>%1: reached on %2</source>
        <translation>%1：%2 到达</translation>
    </message>
    <message>
        <source>No earlier step is on record</source>
        <translation>此前办理步骤未登记</translation>
    </message>
    <message>
        <source>Way through the stages</source>
        <translation>办理进程</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation>
            <numerusform>超过期限 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ApplicationStepDialog</name>
    <message>
        <source>No further step is possible for this application.</source>
        <translation>该笔申请没有可登记的后续步骤。</translation>
    </message>
    <message>
        <source>Register progress: %1, %2</source>
        <comment>enterprise, stage</comment>
        <translation>登记进展：%1，目前%2</translation>
    </message>
    <message>
        <source>Register progress</source>
        <translation>登记进展</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::AttachmentsPane</name>
    <message>
        <source>Picture %1.png</source>
        <translation>图片 %1.png</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Stopped. Nothing of %1 was attached</source>
        <translation>已停止，%1 未附上</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>已附上：%1</translation>
    </message>
    <message>
        <source>No program opens this kind of file. Save it instead</source>
        <translation>没有能打开这类文件的程序，请另存</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>Saved: what the attachment is</source>
        <translation>已保存：附件说明</translation>
    </message>
    <message>
        <source>Remove %1? Why?</source>
        <translation>删除“%1”？请写原因</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>No file is attached. Drag files here, paste them with Ctrl+V, or choose one</source>
        <translation>没有附件。可拖入文件、按 Ctrl+V 粘贴，或选择文件</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>附上文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of attaching</source>
        <translation>附上进度</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cannot be shown here</source>
        <translation>不能在此预览</translation>
    </message>
    <message>
        <source>Type and year F2</source>
        <translation>类型与年度 F2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::BoardPane</name>
    <message>
        <source>%1 (10,000 yuan)</source>
        <translation>%1 万元</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>institution, amount</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · too long</source>
        <comment>stage, days</comment>
        <translation>%1 · %2 · 超期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reading the applications</source>
        <translation>正在读取申请</translation>
    </message>
    <message>
        <source>Only the longest in each stage are shown; the list has all of them.</source>
        <translation>每个环节只显示停留最久的申请，全部申请见列表。</translation>
    </message>
    <message>
        <source>Drag a card, or press Ctrl and an arrow key, to register its next step.</source>
        <translation>拖动卡片，或按 Ctrl 加左右方向键，登记下一步。</translation>
    </message>
    <message>
        <source>Progress registered</source>
        <translation>已登记进展</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>enterprise; institution and amount; stage and days</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::BulkEditDialog</name>
    <message>
        <source>Bulk edit: %1</source>
        <translation>批量修改：%1</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>再加一个字段</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>暂存，以后继续</translation>
    </message>
    <message>
        <source>What is prepared here is kept, also when the program is closed</source>
        <translation>已填的内容会保留，关闭程序后也在</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>All that are listed: %1</source>
        <translation>列表全部：%1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Nothing was written: some of these fields were changed meanwhile. Look at them again.</source>
        <translation>未写入：其中有字段刚被他人修改。请重新核对。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n field(s) are refused. The others can be applied now.</source>
        <translation>
            <numerusform>未写入：%n 项不能写入，其余现在可以写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>so many records</comment>
        <translation>修改 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed since you looked: look at them again.</source>
        <translation>
            <numerusform>%n 项在查看后已被修改，请重新核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are refused and stay as they are.</source>
        <translation>
            <numerusform>%n 项不能写入，保持原值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are left out.</source>
        <translation>
            <numerusform>%n 项未勾选。</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes are being written. Stop it, or wait until it is done.</source>
        <translation>正在写入更改。请点“停止”，或者等待写入完成。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::BulkEdits</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>A bulk edit kept on %1 cannot be read</source>
        <translation>%1 暂存的批量修改无法读取</translation>
    </message>
    <message>
        <source>Unfinished bulk edit of %1, kept on %2</source>
        <translation>未完成的批量修改：%1，%2 暂存</translation>
    </message>
    <message>
        <source>Choose the cell where the block begins</source>
        <translation>请先选定粘贴的起始单元格</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>剪贴板中没有文字</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>列表为空</translation>
    </message>
    <message>
        <source>Bulk edit…</source>
        <translation>批量修改…</translation>
    </message>
    <message>
        <source>Paste a block from a spreadsheet…</source>
        <translation>粘贴电子表格内容…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) pasted in %1</source>
        <translation>
            <numerusform>已粘贴 %n 项，涉及 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the unfinished bulk edit of %1?</source>
        <translation>放弃未完成的批量修改（%1）？</translation>
    </message>
    <message>
        <source>A new one takes its place. No record has been changed by it.</source>
        <translation>将重新开始一次批量修改。此前未改动任何记录。</translation>
    </message>
    <message>
        <source>Bulk edit: %1 changed</source>
        <translation>批量修改：已修改 %1</translation>
    </message>
    <message>
        <source>Bulk edit discarded; no record was changed</source>
        <translation>已放弃批量修改，记录未作改动</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::BulkWords</name>
    <message numerus="yes">
        <source>%n enterprise(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::BureauModel</name>
    <message>
        <source>All bureaus</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>No bureau named</source>
        <translation>未指明单位</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lamp, how many</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::BureauPane</name>
    <message>
        <source>Bureaus</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>When lamps light</source>
        <translation>亮灯规则</translation>
    </message>
    <message>
        <source>Past due and not closed</source>
        <translation>过期限未办结</translation>
    </message>
    <message>
        <source>%1 days left, or %2 points behind plan</source>
        <translation>余 %1 天，或慢于序时 %2 点</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>按序时推进</translation>
    </message>
    <message>
        <source>Closed with its evidence</source>
        <translation>已登记办结</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CandidatesPane</name>
    <message>
        <source>One or evidence missing</source>
        <translation>差 1 项或缺证</translation>
    </message>
    <message>
        <source>Two missing</source>
        <translation>差 2 项</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tier below</source>
        <translation>上一级企业</translation>
    </message>
    <message>
        <source>Whole register</source>
        <translation>全部在册</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>距%1</translation>
    </message>
    <message>
        <source>No candidate stands so near</source>
        <translation>没有符合所选差距的候选企业</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>全部候选企业</translation>
    </message>
    <message>
        <source>No rules are known for this tier on this day</source>
        <translation>该日期无此梯次的可用规则</translation>
    </message>
    <message>
        <source>Its members are told by certificates alone</source>
        <translation>在梯次企业只按证书确定</translation>
    </message>
    <message>
        <source>Nobody stands below this tier</source>
        <translation>上一级没有企业</translation>
    </message>
    <message>
        <source>“Whole register” lists every enterprise by its distance</source>
        <translation>选“全部在册”可按差距列出所有企业</translation>
    </message>
    <message>
        <source>Judging %1 of %2</source>
        <translation>正在判定 %1 / %2</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>正在判定…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选企业</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>to verify (evidence missing)</source>
        <translation>待核（缺证据）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Make coaching tasks…</source>
        <translation>批量生成辅导任务…</translation>
    </message>
    <message>
        <source>Whose candidates</source>
        <translation>候选范围</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>差距</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CasesDialog</name>
    <message>
        <source>Cases of recognition</source>
        <translation>认定办理台账</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>choice, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期提醒</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>查看办理过程</translation>
    </message>
    <message>
        <source>Another enterprise…</source>
        <translation>办理其他企业…</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>正在读取办理件</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Enter opens the course.</source>
        <translation>
            <numerusform>%n 行，回车查看办理过程</numerusform>
        </translation>
    </message>
    <message>
        <source>No line holds the text that is searched for</source>
        <translation>没有符合查找内容的行</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>No case is kept yet</source>
        <translation>还没有办理件</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CasesModel</name>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Left the register, case still open</source>
        <translation>企业已不在册，办理件未办结</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is due, days left</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺 %1 项</translation>
    </message>
    <message>
        <source>No case is kept</source>
        <translation>未立件</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Tier and procedure</source>
        <translation>梯度与程序</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>办理阶段</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>停留天数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>办理件</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>承办单位</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ChartPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>what is counted, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 more ›</source>
        <translation>另有 %1 个单位 ›</translation>
    </message>
    <message>
        <source>Open ›</source>
        <translation>下钻 ›</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ClauseDialog</name>
    <message>
        <source>Document</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发文日期</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行期间</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>条文来源</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Older certificates</source>
        <translation>过渡安排</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>资料出处</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>rule pack</comment>
        <translation>%1 第 %2 版</translation>
    </message>
    <message>
        <source>Text of the condition</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Compare</name>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>培育层级</translation>
    </message>
    <message>
        <source>Size by the rule</source>
        <translation>划型</translation>
    </message>
    <message>
        <source>Above scale</source>
        <translation>规上</translation>
    </message>
    <message>
        <source>Certificates in force</source>
        <translation>有效证书</translation>
    </message>
    <message>
        <source>Financing applications</source>
        <translation>融资申请</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近走访</translation>
    </message>
    <message>
        <source>Figures of the latest year</source>
        <translation>最近年度数据</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CompareDialog</name>
    <message>
        <source>Compare enterprises</source>
        <translation>企业对比</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>只看不同</translation>
    </message>
    <message>
        <source>Enterprises side by side</source>
        <translation>并排对比的企业</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2 lines differ</source>
        <translation>%2 项中 %1 项不同</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CompareModel</name>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ComparePane</name>
    <message>
        <source>Comparison of the district</source>
        <translation>全区对比</translation>
    </message>
    <message>
        <source>Stopped. What is shown is the comparison before.</source>
        <translation>已停止。所示为上一次对比。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯次</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>办理类型</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Rules of the left side</source>
        <translation>左侧规则</translation>
    </message>
    <message>
        <source>Day of the left side</source>
        <translation>左侧日期</translation>
    </message>
    <message>
        <source>Rules of the right side</source>
        <translation>右侧规则</translation>
    </message>
    <message>
        <source>Day of the right side</source>
        <translation>右侧日期</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Open the enterprise</source>
        <translation>打开企业</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What becomes of the enterprises</source>
        <translation>企业变化</translation>
    </message>
    <message>
        <source>Enterprises of the chosen kind</source>
        <translation>所选变化的企业</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Judging the district</source>
        <translation>正在判定全区企业</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose the tier and the two sides.</source>
        <translation>选择梯次和左右两侧。</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>ladder, tier</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 enterprises: %2 on %3, then %4 on %5.</source>
        <translation>共 %1 户：左侧《%2》%3，右侧《%4》%5。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>move, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出名单</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ComparePaper</name>
    <message>
        <source>≠ marks what differs; as of %1</source>
        <translation>≠ 表示不同；数据口径 %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Comparison of enterprises</source>
        <translation>企业对比</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ConditionDialog</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>The same as text, for example: revenue &gt;= 20000000 and not visit exists</source>
        <translation>同一条件的文本，例如：revenue &gt;= 20000000 and not visit exists</translation>
    </message>
    <message>
        <source>Conditions as text</source>
        <translation>条件文本</translation>
    </message>
    <message>
        <source>Copy the conditions as text</source>
        <translation>把条件复制为文本</translation>
    </message>
    <message>
        <source>Paste conditions from the clipboard</source>
        <translation>从剪贴板粘贴条件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All, without conditions</source>
        <translation>全部，没有条件</translation>
    </message>
    <message>
        <source>Would find %1</source>
        <translation>将找到 %1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ConditionGroup</name>
    <message>
        <source>Has: %1</source>
        <translation>有：%1</translation>
    </message>
    <message>
        <source>Has none: %1</source>
        <translation>没有：%1</translation>
    </message>
    <message>
        <source>Has at least so many: %1</source>
        <translation>至少有这么多：%1</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>全部符合</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>符合任一</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不符合</translation>
    </message>
    <message>
        <source>How the conditions belong together</source>
        <translation>条件之间的关系</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>去掉这一组</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>条件组</translation>
    </message>
    <message>
        <source>Has fewer than so many: %1</source>
        <translation>少于这么多：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ConditionRow</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>去掉这个条件</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ConditionText</name>
    <message>
        <source>Remove this condition</source>
        <translation>去掉这个条件</translation>
    </message>
    <message>
        <source>Condition as text</source>
        <translation>条件文本</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ConditionValue</name>
    <message>
        <source>2022-03-01, or today - 180</source>
        <translation>2022-03-01，或 今天 - 180</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选…</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CostBar</name>
    <message>
        <source>After subsidies %1</source>
        <translation>补后 %1</translation>
    </message>
    <message>
        <source>One-year LPR %1</source>
        <translation>一年期 LPR %1</translation>
    </message>
    <message>
        <source>District average %1</source>
        <translation>全区均值 %1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CostLinesDialog</name>
    <message>
        <source>All-in cost %1 a year, by cash flows %2, after subsidies %3; together %4 10k yuan</source>
        <translation>全口径年化 %1，现金流法 %2，补后 %3；合计 %4 万元</translation>
    </message>
    <message>
        <source>All-in cost by cash flows %1 a year, after subsidies %2; together %3 10k yuan</source>
        <translation>全口径年化（现金流法）%1，补后 %2；合计 %3 万元</translation>
    </message>
    <message>
        <source>Why are lines removed?</source>
        <translation>为什么移除这些行？</translation>
    </message>
    <message>
        <source>Costs and repayment plan saved</source>
        <translation>已保存费用与还款计划</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>What was entered here is dropped.</source>
        <translation>此处录入的内容将丢弃。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Costs and repayment plan</source>
        <translation>费用与还款计划</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>费用项</translation>
    </message>
    <message>
        <source>Repayment plan, paid out on %1</source>
        <translation>还款计划（%1 放款）</translation>
    </message>
    <message>
        <source>Without rows the loan is repaid as its way of repayment says. Rows count whole: their principal must be what was paid out.</source>
        <translation>不填则按还款方式计算。填写则以计划为准，本金合计须等于放款金额。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CostPane</name>
    <message>
        <source>The application belongs to no need: there is nothing to compare</source>
        <translation>该申请未关联需求，没有可比的报价</translation>
    </message>
    <message>
        <source>Choose an application first</source>
        <translation>请先选一笔申请</translation>
    </message>
    <message>
        <source>Costs and repayment plan…</source>
        <translation>费用与还款计划…</translation>
    </message>
    <message>
        <source>Compare offers…</source>
        <translation>比较报价…</translation>
    </message>
    <message>
        <source>Cost sheet…</source>
        <translation>贷款明白纸…</translation>
    </message>
    <message>
        <source>Cash flows %1</source>
        <translation>现金流法 %1</translation>
    </message>
    <message>
        <source>Cash flows, effective %1</source>
        <translation>现金流法，实际年化 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>cost, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>After subsidies %1</source>
        <translation>补后 %1</translation>
    </message>
    <message>
        <source>One-year LPR %1</source>
        <translation>一年期 LPR %1</translation>
    </message>
    <message>
        <source>District average %1</source>
        <translation>全区均值 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>All-in cost of financing</source>
        <translation>全口径融资成本</translation>
    </message>
    <message>
        <source>What the financing costs, line by line</source>
        <translation>融资成本逐项</translation>
    </message>
    <message>
        <source>Cost sheet of the loan</source>
        <translation>贷款明白纸</translation>
    </message>
    <message>
        <source>%1; no LPR on record holds on %2 (entered under Records, Thresholds)</source>
        <comment>method, day</comment>
        <translation>%1；%2 无适用的 LPR（在“全部记录—阈值”中登记）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CostPartsModel</name>
    <message>
        <source>Net cost after subsidies</source>
        <translation>补后净成本</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>extra fees %1 of it</source>
        <translation>附加费用占 %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>subsidy</comment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>removed on %1</source>
        <translation>%1 已清理</translation>
    </message>
    <message>
        <source>to be removed (clause 9)</source>
        <translation>应清理（九）</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本项</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>年化</translation>
    </message>
    <message>
        <source>10k yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Paid to, note</source>
        <translation>收费主体、备注</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CostWords</name>
    <message>
        <source>Cannot be worked out yet. Not filled in: %1</source>
        <translation>暂不能计算，未填：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way of repayment, basis</comment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CourseForm</name>
    <message>
        <source>Drop what was typed</source>
        <translation>放弃填写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not saved yet. Save, or drop what was typed.</source>
        <translation>尚未保存。请保存，或放弃填写。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CourseModel</name>
    <message>
        <source>%1, for %2 days</source>
        <comment>stage of a case, days in it</comment>
        <translation>%1，已 %2 天</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>where a case stands, what is missing</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>certificate %1, %2 to %3</source>
        <translation>证书 %1，%2 至 %3</translation>
    </message>
    <message>
        <source>next by %1</source>
        <translation>下步期限 %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CourseWords</name>
    <message>
        <source>, </source>
        <comment>between what is lacking</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not on record: %1</source>
        <translation>未登记：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CriteriaModel</name>
    <message>
        <source>Enter opens the text of the condition</source>
        <translation>按 Enter 查看条文</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>clause, how sure its text is</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>依据条款</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CultivationPage</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Day on which the ladder is looked at</source>
        <translation>梯度的截至日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 on the ladder</source>
        <translation>在册 %1 户</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>列出 %1 户</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Cultivation</source>
        <translation>梯度培育</translation>
    </message>
    <message>
        <source>The ladder today</source>
        <translation>今日梯度</translation>
    </message>
    <message>
        <source>This is today</source>
        <translation>已是今日</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列表内容</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选企业</translation>
    </message>
    <message>
        <source>On the ladder</source>
        <translation>在梯次企业</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>梯队</translation>
    </message>
    <message>
        <source>Judged %1</source>
        <translation>上次重算 %1</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>候选 %1 户</translation>
    </message>
    <message>
        <source>%1 short by one or evidence missing</source>
        <translation>差 1 项或缺证据 %1 户</translation>
    </message>
    <message>
        <source>No candidate is listed</source>
        <translation>没有列出候选企业</translation>
    </message>
    <message>
        <source>Judge the whole register again</source>
        <translation>重算全部企业</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>停止重算</translation>
    </message>
    <message>
        <source>Nothing is being judged</source>
        <translation>没有正在进行的重算</translation>
    </message>
    <message>
        <source>Make coaching tasks…</source>
        <translation>批量生成辅导任务…</translation>
    </message>
    <message>
        <source>visit-list.xlsx</source>
        <translation>走访清单.xlsx</translation>
    </message>
    <message>
        <source>Export the visit list…</source>
        <translation>导出走访清单…</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>办理升级</translation>
    </message>
    <message>
        <source>Choose an enterprise in the list</source>
        <translation>请先在列表中选定企业</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::DeadlineForm</name>
    <message>
        <source>Move the deadline of %1 (now %2)</source>
        <translation>调整 %1 期限（现为 %2）</translation>
    </message>
    <message>
        <source>Move the deadline of %1 (none is set)</source>
        <translation>调整 %1 期限（未定期限）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::DocumentHistoryDialog</name>
    <message>
        <source>Changes of %1</source>
        <translation>《%1》的改动</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>when, office, reason</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>First kept</source>
        <translation>首次收入</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::DocumentModel</name>
    <message>
        <source>%1: %2 to %3</source>
        <comment>tier, day, day</comment>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between tiers</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>gives way to %1 (%2)</source>
        <comment>code, tier</comment>
        <translation>让位于 %1（%2）</translation>
    </message>
    <message>
        <source>Rule document</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>In force for new applications</source>
        <translation>执行期（新申请）</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::DoublePairModel</name>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>First</source>
        <translation>甲</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>乙</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::DoublesDialog</name>
    <message>
        <source>Doubles in the register</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Pairs of records that may be one enterprise</source>
        <translation>疑似重复的企业，两户一行</translation>
    </message>
    <message>
        <source>Looking through the register</source>
        <translation>正在比对台账</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新比对</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Not a double</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>打开甲</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>打开乙</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to decide. Nothing is merged by itself.</source>
        <translation>
            <numerusform>疑似重复 %n 对待定，不会自动合并</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Told apart; the pair is not asked about again.</source>
        <translation>已标记不是重复，不再提示</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::DraftPane</name>
    <message>
        <source>Please fill in: %1</source>
        <translation>请填：%1</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>增加一行</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除该行</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::DutyTasksPage</name>
    <message>
        <source>Step registered</source>
        <translation>环节已登记</translation>
    </message>
    <message>
        <source>Supervision slip</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Hand-over list</source>
        <translation>交接清单</translation>
    </message>
    <message>
        <source>Choose a task first</source>
        <translation>请先选择任务</translation>
    </message>
    <message>
        <source>Register a step…</source>
        <translation>登记环节…</translation>
    </message>
    <message>
        <source>Supervision slip…</source>
        <translation>督办单…</translation>
    </message>
    <message>
        <source>Hand-over list of its bureau or person…</source>
        <translation>责任单位（责任人）交接清单…</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>详情栏</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::EditNews</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::EnterpriseDrawer</name>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>融资</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Register a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>新建融资需求</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>登记证书</translation>
    </message>
    <message>
        <source>Code not known</source>
        <translation>代码未填</translation>
    </message>
    <message>
        <source>Above scale</source>
        <translation>规上</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>不在册</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Rungs reached</source>
        <translation>梯度变动</translation>
    </message>
    <message>
        <source>No certificate is registered</source>
        <translation>尚未登记证书</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>融资申请</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>融资需求</translation>
    </message>
    <message>
        <source>No financing is registered</source>
        <translation>尚未登记融资</translation>
    </message>
    <message>
        <source>No task names this enterprise</source>
        <translation>没有涉及本企业的任务</translation>
    </message>
    <message>
        <source>Nobody has visited yet</source>
        <translation>尚未走访</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::EnterpriseJudgement</name>
    <message>
        <source>Specialised</source>
        <translation>专精特新</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>科技创新</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>上市梯次</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>梯次序列</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>办理类型</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::EnterpriseOverview</name>
    <message>
        <source>Tier</source>
        <translation>培育层级</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>Revenue, ×10,000 yuan, and R&amp;D share</source>
        <translation>营业收入（万元）与研发占比</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Edit F2</source>
        <translation>编辑 F2</translation>
    </message>
    <message>
        <source>Size and scale</source>
        <translation>划型与规上</translation>
    </message>
    <message>
        <source>Related enterprises</source>
        <translation>关联企业</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::EnterprisePage</name>
    <message>
        <source>No enterprise is shown</source>
        <translation>没有显示企业</translation>
    </message>
    <message>
        <source>A past day is shown; go back to today first</source>
        <translation>正在查看过去的日期，请先回到今天</translation>
    </message>
    <message>
        <source>Register a visit…</source>
        <translation>登记走访…</translation>
    </message>
    <message>
        <source>New financing need…</source>
        <translation>新建融资需求…</translation>
    </message>
    <message>
        <source>Register a certificate…</source>
        <translation>登记证书…</translation>
    </message>
    <message>
        <source>Enter the figures of a year…</source>
        <translation>填报年度数据…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>附上文件…</translation>
    </message>
    <message>
        <source>As of a past day…</source>
        <translation>按日期查看…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Today is shown</source>
        <translation>显示的就是今天</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>不在册</translation>
    </message>
    <message>
        <source>As of %1, read only</source>
        <translation>%1 日终，只读</translation>
    </message>
    <message>
        <source>Look in the list</source>
        <translation>到企业列表查找</translation>
    </message>
    <message>
        <source>As the record stood at the end of %1. It can be read, not changed.</source>
        <translation>当前显示 %1 日终时的记录，只能查看，不能修改</translation>
    </message>
    <message>
        <source>Edit F2</source>
        <translation>编辑 F2</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>年度数据</translation>
    </message>
    <message>
        <source>F2 edits, ⚠ should be looked at</source>
        <translation>F2 编辑，⚠ 请核对</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>增加年度</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>A past day; empty is today</source>
        <translation>过去的某一天，留空为今天</translation>
    </message>
    <message>
        <source>Register a visit</source>
        <translation>登记走访</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::EnterprisesPage</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Name, code, pinyin</source>
        <translation>名称、代码、拼音</translation>
    </message>
    <message>
        <source>Search enterprises</source>
        <translation>查找企业</translation>
    </message>
    <message>
        <source>No enterprise meets the conditions</source>
        <translation>没有符合条件的企业</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>清除条件</translation>
    </message>
    <message>
        <source>No enterprise yet</source>
        <translation>还没有企业</translation>
    </message>
    <message>
        <source>Import a ledger or register the first one</source>
        <translation>导入台账或登记第一户企业</translation>
    </message>
    <message>
        <source>New enterprise</source>
        <translation>新建企业</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合计 %1 户</translation>
    </message>
    <message>
        <source>median %1%</source>
        <translation>中位 %1%</translation>
    </message>
    <message>
        <source>%1 / %2 enterprises</source>
        <translation>%1 / %2 户</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>筛选 %1 户</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>选中 %1 户</translation>
    </message>
    <message>
        <source>Choose an enterprise first</source>
        <translation>请先选一户企业</translation>
    </message>
    <message>
        <source>New enterprise…</source>
        <translation>新建企业…</translation>
    </message>
    <message>
        <source>Register a visit…</source>
        <translation>登记走访…</translation>
    </message>
    <message>
        <source>New financing need…</source>
        <translation>新建融资需求…</translation>
    </message>
    <message>
        <source>Register a certificate…</source>
        <translation>登记证书…</translation>
    </message>
    <message>
        <source>Enter the figures of a year…</source>
        <translation>填年度数据…</translation>
    </message>
    <message>
        <source>Remove the enterprise…</source>
        <translation>移除企业…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>侧栏</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n enterprise(s)? Why?</source>
        <translation>
            <numerusform>移除 %n 户企业？请写原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一栏</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Register a step above scale…</source>
        <translation>登记入统状态…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>对比…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Row height…</source>
        <translation>行高…</translation>
    </message>
    <message>
        <source>Select two to four enterprises (Ctrl+click)</source>
        <translation>请选 2 至 4 户（Ctrl+单击）</translation>
    </message>
    <message>
        <source>enterprises.xlsx</source>
        <translation>企业.xlsx</translation>
    </message>
    <message>
        <source>Edit the conditions…</source>
        <translation>修改条件…</translation>
    </message>
    <message>
        <source>Copy the conditions as text</source>
        <translation>把条件复制为文本</translation>
    </message>
    <message>
        <source>Paste conditions…</source>
        <translation>粘贴条件…</translation>
    </message>
    <message>
        <source>There are no conditions</source>
        <translation>现在没有条件</translation>
    </message>
    <message>
        <source>Conditions copied as text</source>
        <translation>条件已复制为文本</translation>
    </message>
    <message>
        <source>Revenue in all: %1 hundred million yuan</source>
        <translation>营收合计 %1 亿元</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Add or edit conditions</source>
        <translation>添加或修改条件</translation>
    </message>
    <message>
        <source>Merge two records…</source>
        <translation>合并两条记录…</translation>
    </message>
    <message>
        <source>Select two records of one enterprise (Ctrl+click)</source>
        <translation>请选中同一企业的两条记录（Ctrl+单击）</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>已合并。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::EvidenceDialog</name>
    <message>
        <source>Enter evidence</source>
        <translation>登记证据</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>修改证据</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>放弃填写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>证明材料：%1</translation>
    </message>
    <message>
        <source>Later than today, please check</source>
        <translation>晚于今天，请核对</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>还差 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet. Save, or drop what was typed.</source>
        <translation>尚未保存。请保存，或放弃填写。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Export</name>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已写入 %n 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿（*.xlsx）</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of %1 selected rows were copied</source>
        <translation>
            <numerusform>选中 %1 行，只复制了前 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied with headings</source>
        <translation>
            <numerusform>已复制 %n 行（含表头）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FacetPane</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FactValueInput</name>
    <message>
        <source>First choose the fact</source>
        <translation>先选择事项</translation>
    </message>
    <message>
        <source>It never happened, up to the day of the paper</source>
        <translation>截至材料日期从未发生</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FiguresModel</name>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Above %1 %2: check the unit</source>
        <translation>高于%1 %2，请核对单位</translation>
    </message>
    <message>
        <source>Differs greatly from the year before, %1: please confirm</source>
        <translation>与上期 %1 差异过大，请确认</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>year, figure, value</comment>
        <translation>%1 年 %2：%3</translation>
    </message>
    <message>
        <source>  growth</source>
        <translation>　同比增长</translation>
    </message>
    <message>
        <source>  share of revenue</source>
        <translation>　占营业收入</translation>
    </message>
    <message>
        <source>  share of assets</source>
        <translation>　资产负债率</translation>
    </message>
    <message>
        <source>  share of employees</source>
        <translation>　占从业人数</translation>
    </message>
    <message>
        <source>%1 %2 old</source>
        <comment>sign and year</comment>
        <translation>%1 %2 过期</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FiguresPane</name>
    <message>
        <source>Figures by year</source>
        <translation>年度数据</translation>
    </message>
    <message>
        <source>No figures of any year are registered</source>
        <translation>没有登记任何年度的数据</translation>
    </message>
    <message>
        <source>The newest figures are older than they should be: those of %1 were due on %2</source>
        <translation>最新数据已过期：到 %2 应有 %1 年度数据</translation>
    </message>
    <message>
        <source>No mistake</source>
        <translation>无误</translation>
    </message>
    <message>
        <source>The figure was checked and is right; the notice comes back only when it changes</source>
        <translation>该数据已核对无误；数据变动后会再次提示</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FilterFields</name>
    <message>
        <source>%1 › how many</source>
        <translation>%1 › 数量</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>related record and its field</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is other than</source>
        <translation>是…以外的</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>少于</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>is not filled in</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FilterSentence</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1早于%2</translation>
    </message>
    <message>
        <source>%1 ranks below %2</source>
        <translation>%1低于%2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1少于%2</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1不晚于%2</translation>
    </message>
    <message>
        <source>%1 is %2 or lower</source>
        <translation>%1为%2及以下</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不超过%2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1晚于%2</translation>
    </message>
    <message>
        <source>%1 ranks above %2</source>
        <translation>%1高于%2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1超过%2</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <translation>%1不早于%2</translation>
    </message>
    <message>
        <source>%1 is %2 or higher</source>
        <translation>%1为%2及以上</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不少于%2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1是%2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1不是%2</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1不包含%2</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1已填</translation>
    </message>
    <message>
        <source>%1 is other than %2</source>
        <translation>%1是%2以外的</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1包含%2</translation>
    </message>
    <message>
        <source>%1 is not filled in</source>
        <translation>%1未填</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>one value of several and the next</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>并非（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and yes or no</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>包含%1</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>conditions that belong together</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <translation>%1的%2</translation>
    </message>
    <message>
        <source>has no %1 since %2</source>
        <translation>没有%2以来的%1</translation>
    </message>
    <message>
        <source>has %1 since %2</source>
        <translation>有%2以来的%1</translation>
    </message>
    <message>
        <source>has no %1 after %2</source>
        <translation>没有%2之后的%1</translation>
    </message>
    <message>
        <source>has %1 after %2</source>
        <translation>有%2之后的%1</translation>
    </message>
    <message>
        <source>has no %1 up to %2</source>
        <translation>没有%2及以前的%1</translation>
    </message>
    <message>
        <source>has %1 up to %2</source>
        <translation>有%2及以前的%1</translation>
    </message>
    <message>
        <source>has no %1 before %2</source>
        <translation>没有%2之前的%1</translation>
    </message>
    <message>
        <source>has %1 before %2</source>
        <translation>有%2之前的%1</translation>
    </message>
    <message>
        <source>has no %1 on %2</source>
        <translation>没有%2的%1</translation>
    </message>
    <message>
        <source>has %1 on %2</source>
        <translation>有%2的%1</translation>
    </message>
    <message>
        <source>has no %1 within the last %2 days</source>
        <translation>近%2天没有%1</translation>
    </message>
    <message>
        <source>has %1 within the last %2 days</source>
        <translation>近%2天有%1</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>没有%1</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>有%1</translation>
    </message>
    <message>
        <source>has no %1 that meets %2</source>
        <translation>没有符合%2的%1</translation>
    </message>
    <message>
        <source>has %1 that meets %2</source>
        <translation>有符合%2的%1</translation>
    </message>
    <message>
        <source>has no %1 whose %2</source>
        <translation>没有%2的%1</translation>
    </message>
    <message>
        <source>has %1 whose %2</source>
        <translation>有%2的%1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation>
            <numerusform>选定的 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>number of %1</source>
        <translation>%1数</translation>
    </message>
    <message>
        <source>number of %1 that meet %2</source>
        <translation>符合%2的%1数</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，且%2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1，或%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FinancingCourseWords</name>
    <message>
        <source>Register progress…</source>
        <translation>登记进展…</translation>
    </message>
    <message>
        <source>Put on a list…</source>
        <translation>列入清单…</translation>
    </message>
    <message>
        <source>Why financing failed…</source>
        <translation>未成原因分布…</translation>
    </message>
    <message>
        <source>Choose one application</source>
        <translation>请选择一笔申请</translation>
    </message>
    <message>
        <source>Choose applications</source>
        <translation>请选择申请</translation>
    </message>
    <message>
        <source>Progress registered</source>
        <translation>已登记进展</translation>
    </message>
    <message>
        <source>List made</source>
        <translation>已列入清单</translation>
    </message>
    <message>
        <source>Declared and recommended lists…</source>
        <translation>申报清单和推荐清单…</translation>
    </message>
    <message>
        <source>Reminder letter to the institution…</source>
        <translation>向机构发提醒函…</translation>
    </message>
    <message>
        <source>Hand over for verification…</source>
        <translation>转核查…</translation>
    </message>
    <message>
        <source>Handed over for verification</source>
        <translation>已转核查</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FinancingPage</name>
    <message>
        <source>Enterprise, code, pinyin</source>
        <translation>企业、代码、拼音</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>查找申请</translation>
    </message>
    <message>
        <source>No application meets the conditions</source>
        <translation>没有符合条件的申请</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>清除条件</translation>
    </message>
    <message>
        <source>No financing application yet</source>
        <translation>还没有融资申请</translation>
    </message>
    <message>
        <source>Applications that are registered are followed here</source>
        <translation>登记后在这里跟踪进展</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建融资</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合计 %1 件</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>列出 %1 件</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>在办 %1 件</translation>
    </message>
    <message>
        <source>%1 stuck</source>
        <translation>停滞 %1 件</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>新建融资…</translation>
    </message>
    <message>
        <source>Financing needs</source>
        <translation>融资需求</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>融资</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 under way, %2</source>
        <comment>count, amount</comment>
        <translation>在办 %1 件，%2</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>已登记融资申请</translation>
    </message>
    <message>
        <source>Application saved</source>
        <translation>已保存融资申请</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>请先选择一件融资申请</translation>
    </message>
    <message>
        <source>Edit the conditions…</source>
        <translation>编辑条件…</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>financing.xlsx</source>
        <translation>融资台账.xlsx</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Add or edit conditions</source>
        <translation>添加或修改条件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Remove the application…</source>
        <translation>删除融资申请…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n application(s)? Why?</source>
        <translation>
            <numerusform>删除 %n 件融资申请？请填写原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>How applications are shown</source>
        <translation>融资申请的显示方式</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what of the funnel, institution</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>by amount</source>
        <comment>an average that is weighted</comment>
        <translation>按金额加权</translation>
    </message>
    <message>
        <source>Print the financing ledger…</source>
        <translation>打印融资台账…</translation>
    </message>
    <message numerus="yes">
        <source>%1 stuck, %2 (more than %n day(s) in one stage)</source>
        <comment>count; amount</comment>
        <translation>
            <numerusform>停滞 %1 件，%2（同一阶段超 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Financing ledger</source>
        <translation>融资台账</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FitDialog</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Clause of the document</source>
        <translation>文件条款</translation>
    </message>
    <message>
        <source>Conditions of the policy</source>
        <translation>政策条件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>unknown, missing: %1</source>
        <translation>未知，缺：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FitModel</name>
    <message>
        <source>%1: %2</source>
        <comment>condition, what was found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the instrument</source>
        <translation>融资方式</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>policy, detail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>not met; %1</source>
        <translation>未达到；%1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>does not apply to this application</source>
        <translation>本件不适用</translation>
    </message>
    <message>
        <source>no document in force on the day</source>
        <translation>当日无现行文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>document, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, in force %2 to %3</source>
        <comment>document, days</comment>
        <translation>%1，执行期 %2 至 %3</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>clause</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>the text of the document</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>%1 (no row holds on %2 or the term is unknown; rates are entered under Records, Thresholds)</source>
        <translation>%1（%2 没有生效的数据，或期限未知；在“记录－阈值”中补录）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Funnel</name>
    <message>
        <source>%1 ×10,000 yuan</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>Here %1</source>
        <translation>在此 %1</translation>
    </message>
    <message>
        <source>%1 ×100 m yuan</source>
        <translation>%1 亿元</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>after a count of applications; an amount</comment>
        <translation>件·%1</translation>
    </message>
    <message>
        <source>Here %1 · whole way %2 d</source>
        <comment>count; median days</comment>
        <translation>在此 %1・全程中位 %2 天</translation>
    </message>
    <message>
        <source>Here %1 · left %2 · median %3 d</source>
        <translation>在此 %1・退出 %2・中位 %3 天</translation>
    </message>
    <message>
        <source>Here %1 · left %2</source>
        <translation>在此 %1・退出 %2</translation>
    </message>
    <message>
        <source>%1: reached by %2, %3 of them here, %4 left from here</source>
        <translation>%1：到达 %2 件，在此 %3 件，由此退出 %4 件</translation>
    </message>
    <message>
        <source>%1, in the middle after %2 day(s)</source>
        <comment>counts of a stage; days</comment>
        <translation>%1，中位 %2 天</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FunnelPane</name>
    <message>
        <source>Financing funnel</source>
        <translation>融资漏斗</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>在办 %1 件</translation>
    </message>
    <message>
        <source>%1 stuck</source>
        <translation>停滞 %1 件</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>退出 %1 件</translation>
    </message>
    <message>
        <source>No institution named</source>
        <translation>未指明机构</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>全部机构</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>institution, number of applications</comment>
        <translation>%1（%2 件）</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>在此 %1 件</translation>
    </message>
    <message>
        <source>%1 left from here</source>
        <translation>由此退出 %1 件</translation>
    </message>
    <message>
        <source>Financing funnel of %1</source>
        <translation>%1 年融资漏斗</translation>
    </message>
    <message>
        <source>Applications of the year that came to each stage</source>
        <translation>本年申请累计到达各阶段</translation>
    </message>
    <message>
        <source>Institution of the funnel</source>
        <translation>漏斗统计的机构</translation>
    </message>
    <message>
        <source>Who leaves where, at which institution</source>
        <translation>按机构查看：哪些申请在哪个阶段退出</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::GaugePane</name>
    <message>
        <source>The one that is chosen</source>
        <translation>所选记录</translation>
    </message>
    <message>
        <source>Promises, payments and disputes</source>
        <translation>承诺、偿付与争议</translation>
    </message>
    <message>
        <source>What the gauge counts</source>
        <translation>统计明细</translation>
    </message>
    <message>
        <source>Register a step…</source>
        <translation>登记记录…</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::GaugeSightWords</name>
    <message>
        <source>%1 × 10,000 yuan</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>%1 counted, %2 left out</source>
        <translation>计入 %1 条，未计 %2 条</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2, of it small %3</source>
        <comment>department, share, share</comment>
        <translation>%1：%2，其中小微 %3</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n that do not tell it</source>
        <comment>share</comment>
        <translation>
            <numerusform>%1：%n 条未填报</numerusform>
        </translation>
    </message>
    <message>
        <source>Procurement of %1</source>
        <translation>%1 年政府采购</translation>
    </message>
    <message>
        <source>By the plan, clause 14</source>
        <translation>方案（十四）口径</translation>
    </message>
    <message>
        <source>By Caiku 2020 No. 46</source>
        <translation>财库〔2020〕46号口径</translation>
    </message>
    <message>
        <source>Contracts signed</source>
        <translation>已签合同</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>各部门</translation>
    </message>
    <message>
        <source>By the plan</source>
        <translation>方案口径</translation>
    </message>
    <message>
        <source>By No. 46</source>
        <translation>46号口径</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, sum</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Arrears as of %1</source>
        <translation>截至 %1 拖欠账款</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>拖欠余额</translation>
    </message>
    <message numerus="yes">
        <source>× 10,000 yuan, %n amount(s)</source>
        <translation>
            <numerusform>万元，%n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing entered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>已清零</translation>
    </message>
    <message>
        <source>The aim is none</source>
        <translation>目标为零</translation>
    </message>
    <message>
        <source>Paid %1 of what was entered</source>
        <translation>清偿率 %1</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>重点事项</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>past the promised day</source>
        <translation>承诺逾期未兑现</translation>
    </message>
    <message>
        <source>no day to pay by</source>
        <translation>无承诺日期</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>债务单位</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无审批时限</translation>
    </message>
    <message>
        <source>%1 / %2 of %3 working days</source>
        <comment>used, half, legal</comment>
        <translation>已用 %1 个工作日，半数时限 %2，法定 %3</translation>
    </message>
    <message>
        <source>Days used of the legal limit</source>
        <translation>审批天数占法定时限</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告书</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>报告表</translation>
    </message>
    <message>
        <source>%1 of %2 decided this year within %3 of the limit</source>
        <translation>本年办结 %2 件，%1 件在时限 %3 以内</translation>
    </message>
    <message>
        <source>%1: reports %2, forms %3; %4</source>
        <comment>title, share, share, how many within</comment>
        <translation>%1：报告书 %2，报告表 %3；%4</translation>
    </message>
    <message>
        <source>Environmental approvals as of %1</source>
        <translation>截至 %1 环评审批</translation>
    </message>
    <message>
        <source>Working days after the day of acceptance, without the days that do not count. The plan wants half of the legal limit.</source>
        <translation>自受理次日起按工作日计算，不含不计入时限的天数。方案要求压缩至法定时限的一半。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, days</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>债权企业</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>debtor, nature</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>拖欠金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已清偿</translation>
    </message>
    <message>
        <source>Was due on</source>
        <translation>应付日期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺付款</translation>
    </message>
    <message>
        <source>nobody said when it will be paid</source>
        <translation>无付款承诺</translation>
    </message>
    <message>
        <source>%1, not kept</source>
        <translation>%1，逾期未兑现</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>建设单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>环评类别</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>%1 working days: %2</source>
        <comment>days, reason</comment>
        <translation>%1 个工作日：%2</translation>
    </message>
    <message>
        <source>Half of the limit ends</source>
        <translation>半数时限截止</translation>
    </message>
    <message>
        <source>Legal limit ends</source>
        <translation>法定时限截止</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The public holidays of some of these days are not known: only weekends are left out.</source>
        <translation>部分年份节假日安排未知，仅剔除周末。</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::GaugesPage</name>
    <message>
        <source>Special matters</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>采购预算</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>采购合同</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>清欠</translation>
    </message>
    <message>
        <source>EIA</source>
        <translation>环评审批</translation>
    </message>
    <message>
        <source>Step registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Government procurement reserved for SMEs</source>
        <translation>政府采购预留情况</translation>
    </message>
    <message>
        <source>Ledger of amounts in arrears</source>
        <translation>清欠台账</translation>
    </message>
    <message>
        <source>Gauge beside the list</source>
        <translation>列表旁指标</translation>
    </message>
    <message>
        <source>Register a step…</source>
        <translation>登记清欠记录…</translation>
    </message>
    <message>
        <source>Choose an amount first</source>
        <translation>请先选择一笔账款</translation>
    </message>
    <message>
        <source>Paper of the gauge…</source>
        <translation>打印指标…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Gauge of the year before</source>
        <translation>上一年度指标</translation>
    </message>
    <message>
        <source>Gauge of the year after</source>
        <translation>下一年度指标</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::HandOverDialog</name>
    <message>
        <source>Verify the application for financing</source>
        <translation>核查融资申请</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n application(s) for verification</source>
        <translation>
            <numerusform>%n 件申请转核查</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>matter, enterprise</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>matter, enterprise, number of the application</comment>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::HistoryModel</name>
    <message>
        <source>Undone since</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::HistoryPage</name>
    <message>
        <source>Office, source or reason</source>
        <translation>岗位、来源、原因</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>No change meets the condition</source>
        <translation>没有符合条件的改动</translation>
    </message>
    <message>
        <source>Clear the condition</source>
        <translation>清除条件</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>还没有改动</translation>
    </message>
    <message>
        <source>Every change stands here and can be taken back</source>
        <translation>每次改动列在这里，都可以撤销</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>最近 %1 次</translation>
    </message>
    <message>
        <source>%1 changes listed</source>
        <translation>列出 %1 次改动</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>撤销这次改动</translation>
    </message>
    <message>
        <source>Read the changes again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::HistoryWords</name>
    <message>
        <source>Edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what was done, when, by whom</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 %2 stays: it was used or edited later</source>
        <translation>%1 %2 保留：后来又用到或改过</translation>
    </message>
    <message>
        <source>%1 %2, %3: stays %4</source>
        <translation>%1 %2，%3：保留 %4</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>更正名称</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Lamps of the day</source>
        <translation>当日亮灯</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ImportAnswers</name>
    <message>
        <source>%1 (if the sheet does not say it)</source>
        <translation>%1（表中未注明时填写）</translation>
    </message>
    <message>
        <source>For example 2022-06</source>
        <translation>例如 2022-06</translation>
    </message>
    <message>
        <source>Is “%1” in per cent?</source>
        <translation>“%1”是百分数吗？</translation>
    </message>
    <message>
        <source>Does “%1” count in 元 or 万元?</source>
        <translation>“%1”的单位是元还是万元？</translation>
    </message>
    <message>
        <source>In per cent</source>
        <translation>是百分数</translation>
    </message>
    <message>
        <source>In 元</source>
        <translation>是元</translation>
    </message>
    <message>
        <source>In 万元</source>
        <translation>是万元</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ImportChangeModel</name>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Will say</source>
        <translation>写入内容</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, name</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ImportColumnModel</name>
    <message>
        <source>Not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Credit code of the enterprise</source>
        <translation>所属企业信用代码</translation>
    </message>
    <message>
        <source>Name of the enterprise</source>
        <translation>所属企业名称</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已指定</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Another column has this field</source>
        <translation>与另一列重复</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需读取</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>Heading in the sheet</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>How recognised</source>
        <translation>识别方式</translation>
    </message>
    <message>
        <source>Col.</source>
        <comment>letter of a column</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record beside, its field</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ImportCounts</name>
    <message>
        <source>%1 rows read: %2 new, %3 to change, %4 unchanged, %5 set aside.</source>
        <translation>读入 %1 行：新增 %2，更新 %3，未变 %4，挑出 %5</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读入行数</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>可写入</translation>
    </message>
    <message>
        <source>%1 new, %2 to change</source>
        <translation>新增 %1，更新 %2</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>挑出</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ImportProblemModel</name>
    <message>
        <source>Whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ImportsPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>选文件…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Fill blanks only</source>
        <translation>只填空白</translation>
    </message>
    <message>
        <source>Replace what the sheet says</source>
        <translation>以表中非空值为准</translation>
    </message>
    <message>
        <source>Replace, blanks too</source>
        <translation>以表为准，空白也写入</translation>
    </message>
    <message>
        <source>What a sheet may change</source>
        <translation>写入方式</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>请先选文件</translation>
    </message>
    <message>
        <source>There is nothing to write yet</source>
        <translation>还没有可写入的内容</translation>
    </message>
    <message>
        <source>Choose a ledger…</source>
        <translation>选台账…</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Write the import</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>读取 %1 行</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>挑出 %1 行</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>选台账</translation>
    </message>
    <message>
        <source>Ledgers (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>台账 (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message numerus="yes">
        <source>Write %n row(s)</source>
        <translation>
            <numerusform>写入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written. The import can be undone as one.</source>
        <translation>
            <numerusform>已写入 %n 条。本批可一次撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger imported</source>
        <translation>已导入台账</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新试运行</translation>
    </message>
    <message>
        <source>The workspace says already what the sheet says.</source>
        <translation>表中内容库内均已有，无需写入</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) set aside are left out. The import can be undone as one.</source>
        <translation>
            <numerusform>挑出的 %n 行不写入，整批可撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial run has changed nothing. The import can be undone as one.</source>
        <translation>试运行未改动主库，整批可撤销</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>台账无法读取</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>另选文件…</translation>
    </message>
    <message>
        <source>Choose a ledger, xlsx or csv</source>
        <translation>请选台账（xlsx 或 csv）</translation>
    </message>
    <message>
        <source>A trial run shows what would be written. Nothing is written before.</source>
        <translation>先试运行，列出将写入的内容；写入前不改动主库</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, headings in row %3</source>
        <translation>%1，工作表“%2”，表头第 %3 行</translation>
    </message>
    <message>
        <source>%1, %2, headings in row %3</source>
        <comment>file, encoding</comment>
        <translation>%1，%2，表头第 %3 行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>挑出</translation>
    </message>
    <message>
        <source>New</source>
        <translation>将新增</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>将更新</translation>
    </message>
    <message>
        <source>%1 columns, %2 read</source>
        <translation>%1 列，读 %2 列</translation>
    </message>
    <message>
        <source>The import was taken back. Run it again to write it after all.</source>
        <translation>本批导入已撤销，如需写入请重新试运行</translation>
    </message>
    <message>
        <source>Also take possible doubles</source>
        <translation>疑似重复也导入</translation>
    </message>
    <message>
        <source>New rows that look like an enterprise of the register are set aside unless this is chosen</source>
        <translation>与在册企业疑似重复的新行默认搁置，选中后一并导入</translation>
    </message>
    <message>
        <source>%1 applications, %2 credit lines and %3 drawdowns come along</source>
        <translation>随同写入申请 %1 笔、授信 %2 笔、放款 %3 笔</translation>
    </message>
    <message>
        <source>Imported from ledger %1</source>
        <translation>由台账《%1》导入</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::InclusiveDialog</name>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Inclusive small-business loans by institution</source>
        <translation>两增两控（分机构）</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>口径(&amp;S)</translation>
    </message>
    <message>
        <source>Monthly returns</source>
        <translation>银行月报</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No definition is known for this year.</source>
        <translation>该年度没有已知口径。</translation>
    </message>
    <message>
        <source>%1. %2 Source: %3</source>
        <comment>definition, note, source</comment>
        <translation>%1。%2来源：%3</translation>
    </message>
    <message>
        <source>Choose a cell to see how it was computed.</source>
        <translation>选择一格，查看计算过程。</translation>
    </message>
    <message>
        <source>Inclusive small-business loans…</source>
        <translation>两增两控…</translation>
    </message>
    <message>
        <source>Enter a return…</source>
        <translation>填报月报…</translation>
    </message>
    <message>
        <source>The monthly return of the chosen institution, by hand</source>
        <translation>手工填写所选机构的月报</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>打印或PDF…</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>全区</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n loan(s) that the bank's list and the own records do not agree about</source>
        <translation>
            <numerusform>%1：银行明细与本库不一致的贷款 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Return written</source>
        <translation>月报已保存</translation>
    </message>
    <message>
        <source>Loan prime rates and benchmarks</source>
        <translation>LPR和基准利率</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::InclusiveModel</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 loans without a balance are left out</source>
        <translation>%1 笔没有余额，未计入</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Inclusive balance (wan yuan)</source>
        <translation>普惠小微余额（万元）</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Asked of other institutions only</source>
        <translation>只对其他类别机构要求</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>arithmetic, number</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>要求：%1</translation>
    </message>
    <message>
        <source>No line is stated: the figure is only told</source>
        <translation>文件未写数值，只列数不判定</translation>
    </message>
    <message>
        <source>Missing: the return of %1 for %2</source>
        <translation>缺：%1 %2 月报</translation>
    </message>
    <message>
        <source>Missing: %3 in the return of %1 for %2</source>
        <translation>缺：%1 %2 月报中的%3</translation>
    </message>
    <message>
        <source>%1 loans, %2 wan yuan, %3 enterprises</source>
        <translation>%1 笔、%2 万元、%3 户</translation>
    </message>
    <message>
        <source>The bank's list of loans, counted by the scope: %1</source>
        <translation>银行贷款明细（按同一口径）：%1</translation>
    </message>
    <message>
        <source>Drawdowns of this workspace, counted by the scope: %1</source>
        <translation>本库放款记录（按同一口径）：%1</translation>
    </message>
    <message>
        <source>All loans: on the bank's list %1 with %2 wan yuan, drawdowns %3 with %4 wan yuan</source>
        <translation>不分口径：银行明细 %1 笔、%2 万元，本库放款 %3 笔、%4 万元</translation>
    </message>
    <message>
        <source>%1 loans are left out: the size of the enterprise is not known</source>
        <translation>%1 笔因企业规模未知未计入</translation>
    </message>
    <message>
        <source>%1 (counted in its head office)</source>
        <translation>%1（已含在上级机构）</translation>
    </message>
    <message>
        <source>Bank's list, same scope (wan yuan)</source>
        <translation>银行明细同口径（万元）</translation>
    </message>
    <message>
        <source>Own drawdowns, same scope (wan yuan)</source>
        <translation>本库放款同口径（万元）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::JudgedModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Line %1 of the block</source>
        <translation>粘贴内容第 %1 行</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>将修改</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不修改</translation>
    </message>
    <message>
        <source>Will be changed; it was %1 when you last looked</source>
        <translation>将修改；此前查看时为 %1</translation>
    </message>
    <message>
        <source>Changed since you looked, it was %1. Tick it to change it all the same</source>
        <translation>查看后已被修改，原为 %1。仍要修改请勾选</translation>
    </message>
    <message>
        <source>Says so already</source>
        <translation>已是此值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and contents of a cell</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::JudgementPane</name>
    <message>
        <source>Evidence entered.</source>
        <translation>已登记证据。</translation>
    </message>
    <message>
        <source>Register completed.</source>
        <translation>已补登登记信息。</translation>
    </message>
    <message>
        <source>Figures entered.</source>
        <translation>已登记年度数据。</translation>
    </message>
    <message>
        <source>File that proves it</source>
        <translation>选择证明材料</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>File attached.</source>
        <translation>已登记附件。</translation>
    </message>
    <message>
        <source>Judgement sheet</source>
        <translation>判定表</translation>
    </message>
    <message>
        <source>One page for paper</source>
        <translation>打印一页判定表</translation>
    </message>
    <message>
        <source>Enter evidence…</source>
        <translation>登记证据…</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Missing evidence</source>
        <translation>缺证据</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Ways to the tier, the nearest first</source>
        <translation>达到目标的途径，由近到远</translation>
    </message>
    <message>
        <source>Judged for internal guidance; what the authority decides counts.</source>
        <translation>判定供内部辅导使用，以主管部门认定结果为准</translation>
    </message>
    <message>
        <source>△ to be confirmed  ○ secondary source</source>
        <translation>△ 口径待核  ○ 二手来源</translation>
    </message>
    <message>
        <source>Choose an enterprise to judge it</source>
        <translation>选择企业查看判定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, version</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>判定：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s); judged again by itself</source>
        <translation>
            <numerusform>%n 项，补齐后自动重判</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>不缺</translation>
    </message>
    <message>
        <source>the nearest first</source>
        <translation>由近到远</translation>
    </message>
    <message>
        <source>none that could be computed</source>
        <translation>无可测算途径</translation>
    </message>
    <message>
        <source>Nothing that is recorded can change: %1</source>
        <translation>登记事项无法改变：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>no tier yet</source>
        <translation>未入梯次</translation>
    </message>
    <message>
        <source>not in force on this day</source>
        <translation>判定日未施行</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>rule pack version %1</source>
        <translation>规则包 第 %1 版</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, days</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, review</source>
        <comment>tier</comment>
        <translation>%1（复核）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>tiers</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing is judged for %1 on %2: no document at hand rules on it on that day.</source>
        <translation>%1 在 %2 无可用规则文件，未作判定。</translation>
    </message>
    <message>
        <source>It stands on %1, and there is no tier above it on %2.</source>
        <translation>现为%1，%2 其上再无梯次。</translation>
    </message>
    <message>
        <source>A review is of the tier that is held. On %1 it holds none of this ladder.</source>
        <translation>复核针对已获梯次，%1 在本序列尚无梯次。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::KpiWords</name>
    <message>
        <source>no details</source>
        <translation>无明细</translation>
    </message>
    <message>
        <source>%1: %2 %3; %4; %5</source>
        <comment>title, value, what it is measured against, state, details</comment>
        <translation>%1：%2 %3；%4；%5</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>Close to the target</source>
        <translation>接近目标</translation>
    </message>
    <message>
        <source>%1 behind pace</source>
        <translation>慢于序时 %1 户</translation>
    </message>
    <message>
        <source>The plan states no target</source>
        <translation>方案未定目标</translation>
    </message>
    <message>
        <source>/ target %1</source>
        <translation>/ 目标 %1 户</translation>
    </message>
    <message>
        <source>Reached; %1 a month in the last 6 months</source>
        <translation>已达目标，近 6 月均 %1 户</translation>
    </message>
    <message>
        <source>%1 missing, the time is over</source>
        <translation>还差 %1 户，已过期限</translation>
    </message>
    <message>
        <source>Enterprises of all kinds</source>
        <translation>各类企业主体</translation>
    </message>
    <message>
        <source>When the plan began: %1</source>
        <translation>方案起始时：%1</translation>
    </message>
    <message>
        <source>%1 missing, certificates that end soon: %2</source>
        <translation>还差 %1 户，%2 件证书将到期</translation>
    </message>
    <message>
        <source>Reached, certificates that end soon: %1</source>
        <translation>已达目标，%1 件证书将到期</translation>
    </message>
    <message>
        <source>All certificates that end soon: %1</source>
        <translation>全部将到期证书：%1</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>For small</source>
        <translation>给小微</translation>
    </message>
    <message>
        <source>%1: reserved %2, of it for small and micro enterprises %3; %4; %5</source>
        <comment>title, share, share, state, requirement</comment>
        <translation>%1：预留 %2，其中给小微 %3；%4；%5</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 项逾期</translation>
    </message>
    <message>
        <source>%1 with a warning</source>
        <translation>%1 项预警</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Measures of the plan</source>
        <translation>方案措施</translation>
    </message>
    <message>
        <source>measures, %1 closed</source>
        <translation>项，办结 %1 项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a lamp, how many measures show it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 × 100 m yuan</source>
        <translation>%1 亿元</translation>
    </message>
    <message>
        <source>%1 × 10,000 yuan</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>Financing under way</source>
        <translation>融资在办</translation>
    </message>
    <message>
        <source>applications, %1</source>
        <translation>件，%1</translation>
    </message>
    <message>
        <source>%1 stuck</source>
        <translation>%1 件停滞</translation>
    </message>
    <message>
        <source>Nothing stuck</source>
        <translation>无停滞</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a stage, how many applications stand in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between figures</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>Procurement reserved</source>
        <translation>政府采购预留</translation>
    </message>
    <message>
        <source>Required ≥ %1, of it small ≥ %2</source>
        <translation>要求 ≥ %1，其中小微 ≥ %2</translation>
    </message>
    <message>
        <source>Specialised SMEs</source>
        <translation>专精特新中小企业</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>按现速达不到</translation>
    </message>
    <message>
        <source>%1 missing, %2 a month needed, %3 of late</source>
        <translation>还差 %1 户，月均需 %2 户（近 6 月均 %3 户）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Lamp</name>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Stuck %1 d</source>
        <translation>停 %1 天</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation>余 %1 天</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::LampStrip</name>
    <message>
        <source>Lamps of the last twelve months</source>
        <translation>近十二个月亮灯</translation>
    </message>
    <message>
        <source>%1: %2, recorded</source>
        <translation>%1：%2，已记载</translation>
    </message>
    <message>
        <source>%1: %2, worked out from the reports</source>
        <translation>%1：%2，按填报推算</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::LedgerOpener</name>
    <message>
        <source>Financing ledger</source>
        <translation>融资台账</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ListDialog</name>
    <message>
        <source>Choose the applications in the list first.</source>
        <translation>请先在列表中选择申请。</translation>
    </message>
    <message numerus="yes">
        <source>Put %n application(s) on a list</source>
        <translation>
            <numerusform>将 %n 笔申请列入清单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ListedApplications</name>
    <message>
        <source>Stage</source>
        <comment>of an application</comment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of applications</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>left, applied for in %1</source>
        <translation>%1 年申请，已退出</translation>
    </message>
    <message>
        <source>applied for in %1</source>
        <translation>%1 年申请</translation>
    </message>
    <message>
        <source>came to %1, applied for in %2</source>
        <comment>stage, period</comment>
        <translation>%2 年申请，到达%1</translation>
    </message>
    <message>
        <source>stand in %1, applied for in %2</source>
        <comment>stage, period</comment>
        <translation>%2 年申请，在%1</translation>
    </message>
    <message>
        <source>left from %1, applied for in %2</source>
        <comment>stage, period</comment>
        <translation>%2 年申请，由%1退出</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ListsDialog</name>
    <message>
        <source>Proposed for the next one</source>
        <translation>建议列入下一批</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多家机构</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>清单类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>清单编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>推送机构</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请件数</translation>
    </message>
    <message>
        <source>Amount (10,000 yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授信</translation>
    </message>
    <message>
        <source>Not successful</source>
        <translation>未成</translation>
    </message>
    <message>
        <source>Past the day</source>
        <translation>超期未决</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>应决定日期</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议列入</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请编号</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Why not successful</source>
        <translation>未成原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>距应决定天数</translation>
    </message>
    <message>
        <source>Not on record</source>
        <translation>未登记事项</translation>
    </message>
    <message>
        <source>%1: proposed for the next list</source>
        <comment>kind of list</comment>
        <translation>%1：建议列入下一批</translation>
    </message>
    <message>
        <source>Declared and recommended lists</source>
        <translation>申报清单和推荐清单</translation>
    </message>
    <message>
        <source>Applications of the list</source>
        <translation>清单所列申请</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>打开申请</translation>
    </message>
    <message>
        <source>Reminder letter…</source>
        <translation>提醒函…</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>移出清单…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Put on a list…</source>
        <translation>列入清单…</translation>
    </message>
    <message>
        <source>Reading the applications</source>
        <translation>正在读取申请</translation>
    </message>
    <message>
        <source>No verified application waits for this list</source>
        <translation>没有已核实待列入该清单的申请</translation>
    </message>
    <message>
        <source>Nobody stands on it</source>
        <translation>该清单没有申请</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s), %1 × 10,000 yuan</source>
        <translation>
            <numerusform>%n 件申请，%1 万元</numerusform>
        </translation>
    </message>
    <message>
        <source>List made</source>
        <translation>已生成清单</translation>
    </message>
    <message>
        <source>Take %1 off the list %2? Why?</source>
        <translation>将“%1”移出清单“%2”？请写原因</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::LoanListModel</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Amount owed (万元)</source>
        <translation>未还金额（万元）</translation>
    </message>
    <message>
        <source>Renewal product</source>
        <translation>续贷产品</translation>
    </message>
    <message>
        <source>Application under way</source>
        <translation>在办申请</translation>
    </message>
    <message>
        <source>Bridge cost avoided (万元)</source>
        <translation>可免过桥费（万元）</translation>
    </message>
    <message>
        <source>No renewal in use</source>
        <translation>续贷产品未启用</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>未掌握</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (extended)</source>
        <translation>%1（已展期）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::LoansCommandWords</name>
    <message>
        <source>Refinancing calendar…</source>
        <translation>到期续贷日历…</translation>
    </message>
    <message>
        <source>Overdue and problem loans…</source>
        <translation>逾期和问题贷款…</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::LoansDialog</name>
    <message>
        <source>Refinancing calendar</source>
        <translation>到期续贷日历</translation>
    </message>
    <message>
        <source>Overdue and problem loans</source>
        <translation>逾期和问题贷款</translation>
    </message>
    <message>
        <source>Search by enterprise, institution, town</source>
        <translation>按企业、机构、镇（街道）查找</translation>
    </message>
    <message>
        <source>Enter a settlement…</source>
        <translation>登记化解处置…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Reading the loans</source>
        <translation>正在读取贷款</translation>
    </message>
    <message>
        <source>No line holds the text that is searched for</source>
        <translation>没有包含所查文字的行</translation>
    </message>
    <message>
        <source>No loan of the latest bank ledgers is overdue or in trouble</source>
        <translation>各银行最近一期明细中没有逾期或问题贷款</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s), %1 万元</source>
        <translation>
            <numerusform>%n 笔，%1 万元</numerusform>
        </translation>
    </message>
    <message>
        <source>No loan falls due</source>
        <translation>没有即将到期的贷款</translation>
    </message>
    <message>
        <source>%1 loans fall due, %2 万元: %3</source>
        <comment>number, amount, within days</comment>
        <translation>%1 笔即将到期，%2 万元：%3</translation>
    </message>
    <message>
        <source>%1 within %2 days, %3 within %4 days</source>
        <translation>%2 天内 %1 笔，%4 天内 %3 笔</translation>
    </message>
    <message>
        <source>Settlement entered</source>
        <translation>已登记化解处置</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message numerus="yes">
        <source>%n settlement(s) of no loan of this list, %1 万元</source>
        <translation>
            <numerusform>%n 笔处置未对应到表内贷款，%1 万元</numerusform>
        </translation>
    </message>
    <message>
        <source>Their contract number is of none of these loans; or they give none, and none or several loans fit</source>
        <translation>合同号不在表内；或未填合同号，而该企业没有或有多笔相符的贷款</translation>
    </message>
    <message>
        <source>Loans by month</source>
        <translation>按月汇总的到期贷款</translation>
    </message>
    <message>
        <source>Open the loan</source>
        <translation>打开该笔贷款</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>到期月份</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Amount owed (万元)</source>
        <translation>未还金额（万元）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::MeasureDetail</name>
    <message>
        <source>Report progress</source>
        <translation>填报进展</translation>
    </message>
    <message>
        <source>Deadline and completion</source>
        <translation>期限与办结</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>进展填报</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>方案未定量</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>Nothing has been reported yet</source>
        <translation>尚无填报</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>number of the document, clause</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>完成 %1%</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Lead bureau</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>指标或佐证</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>指标值</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Progress reports: %1</source>
        <translation>进展填报 %1 次</translation>
    </message>
    <message>
        <source>Progress reported: %1</source>
        <translation>已填报进展：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>穿透</translation>
    </message>
    <message>
        <source>Deadline moved from %1 to %2: %3</source>
        <translation>期限由 %1 调整为 %2：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>To clear it: %1</source>
        <translation>消灯：%1</translation>
    </message>
    <message>
        <source>%1% done, %2% should be</source>
        <translation>完成 %1%，应达 %2%</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::MeasureFigures</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 wan yuan</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, aspect</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What the records say</source>
        <translation>记录中的数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::MembersPane</name>
    <message>
        <source>All rungs</source>
        <translation>全部梯次</translation>
    </message>
    <message>
        <source>%1 enterprises</source>
        <translation>%1 户</translation>
    </message>
    <message>
        <source>Certificates ending: %1 ›</source>
        <translation>到期证书 %1 件 ›</translation>
    </message>
    <message>
        <source>In the register ›</source>
        <translation>在企业名录中查看 ›</translation>
    </message>
    <message>
        <source>Enterprises on the ladder</source>
        <translation>在梯次企业</translation>
    </message>
    <message>
        <source>No enterprise stands on this rung on this day</source>
        <translation>当日无企业在该梯次</translation>
    </message>
    <message>
        <source>No enterprise stands on the ladder yet</source>
        <translation>尚无企业入梯次</translation>
    </message>
    <message>
        <source>Certificates that are entered or imported put enterprises on their rungs</source>
        <translation>登记或导入证书后，企业自动列入相应梯次</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>合并两户</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Fields in which the two differ; keys 1, 2 and 3 decide</source>
        <translation>两户不同的字段，按 1、2、3 取值</translation>
    </message>
    <message>
        <source>Change places</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>“%1” stays. “%2” goes; its old code and number lead to the one that stays.</source>
        <translation>保留“%1”，“%2”并入；原代码、原编号仍可查到保留户。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that belong to it follow. The merge can be taken back later; both then stand as before.</source>
        <translation>
            <numerusform>其名下 %n 条记录随之转入。合并以后可撤销，两户恢复原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide: 1 takes the first, 2 the second, 3 types a value.</source>
        <translation>
            <numerusform>还有 %n 项未定：按 1 取保留户，按 2 取并入户，按 3 另填。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>They are one enterprise although each has a credit code of its own</source>
        <translation>两户各有统一社会信用代码，仍确认为同一企业</translation>
    </message>
    <message>
        <source>Two credit codes: by all appearance these are two enterprises. Merge them only if one code is wrong or was replaced, and tick it above.</source>
        <translation>两户统一社会信用代码不同，应为两户企业。确属代码有误或已换发的，方可合并，并请在上方勾选。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::MergeModel</name>
    <message>
        <source>%1 %2</source>
        <comment>field and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>1  Stays</source>
        <translation>1  保留户</translation>
    </message>
    <message>
        <source>2  Goes</source>
        <translation>2  并入户</translation>
    </message>
    <message>
        <source>3  Result</source>
        <translation>3  合并后</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::MissingModel</name>
    <message>
        <source>Enter evidence…</source>
        <translation>登记证据…</translation>
    </message>
    <message>
        <source>Enter figures…</source>
        <translation>登记年度数据…</translation>
    </message>
    <message>
        <source>Complete the register…</source>
        <translation>补登登记信息…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>登记附件…</translation>
    </message>
    <message>
        <source>%1
Proof: %2</source>
        <translation>%1
证明材料：%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::MovedModel</name>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::NewConditionDialog</name>
    <message>
        <source>Fact</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>条件类型</translation>
    </message>
    <message>
        <source>The document's own words</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::NewDocumentDialog</name>
    <message>
        <source>New rule document</source>
        <translation>新建规则文件</translation>
    </message>
    <message>
        <source>Copy as the office's own</source>
        <translation>复制为本单位文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>ladder, tier</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯次</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The office has a document of this code already.</source>
        <translation>本单位已有此代码的文件。</translation>
    </message>
    <message>
        <source>It will be judged by in the place of the carried document of this code.</source>
        <translation>将替代同代码的随附文件用于判定。</translation>
    </message>
    <message>
        <source>It will stand beside the others; of two that begin on the same day it is the one judged by.</source>
        <translation>将与其他文件并存；同日起执行的，以本文件为准。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::NewTask</name>
    <message>
        <source>Task issued</source>
        <translation>任务已下发</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::OffersDialog</name>
    <message>
        <source>Yearly rates after subsidies, the cheapest by cash flows first. The simple method is left out where principal is repaid on the way.</source>
        <translation>年化为补后口径，按现金流法由低到高排列；分期还本的不列简单法。</translation>
    </message>
    <message>
        <source>No application was made for this need yet.</source>
        <translation>该需求还没有融资申请</translation>
    </message>
    <message>
        <source>Export the comparison of offers</source>
        <translation>导出报价比较</translation>
    </message>
    <message>
        <source>Offers compared</source>
        <translation>报价比较</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Offers for the need, the cheapest first</source>
        <translation>该需求的报价，由低到高</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::OffersModel</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Amount, 10k yuan</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Contract rate</source>
        <translation>执行利率</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Simple method</source>
        <translation>简单法</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>名义年化</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>实际年化</translation>
    </message>
    <message>
        <source>Interest, 10k yuan</source>
        <translation>利息（万元）</translation>
    </message>
    <message>
        <source>Fees, 10k yuan</source>
        <translation>费用（万元）</translation>
    </message>
    <message>
        <source>Subsidies, 10k yuan</source>
        <translation>补贴（万元）</translation>
    </message>
    <message>
        <source>Net cost, 10k yuan</source>
        <translation>净成本（万元）</translation>
    </message>
    <message>
        <source>To be removed (clause 9)</source>
        <translation>应清理（九）</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>计算依据</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::OriginWords</name>
    <message>
        <source>audit state not stated</source>
        <translation>未注明审核状态</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>录入：%1</translation>
    </message>
    <message>
        <source>Before: %1 (%2)</source>
        <comment>value, by whom</comment>
        <translation>原值：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier ones, see the timeline</source>
        <translation>
            <numerusform>另有更早的 %n 个值，见时间线</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Outlook</name>
    <message>
        <source>%1: %2</source>
        <comment>condition, actual</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, asked for %3</source>
        <comment>condition, actual, required</comment>
        <translation>%1：%2，要求 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, conditions</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::OutlookDialog</name>
    <message>
        <source>District under other rules, tiers at risk</source>
        <translation>规则对比与梯次风险</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Tiers at risk</source>
        <translation>梯次风险</translation>
    </message>
    <message>
        <source>The rule document %1 is left out. %2</source>
        <translation>规则文件《%1》未采用。%2</translation>
    </message>
    <message>
        <source>Compare rules or days…</source>
        <translation>规则或日期对比…</translation>
    </message>
    <message>
        <source>Tiers at risk…</source>
        <translation>梯次风险…</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::OwnLoansModel</name>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Bank's list (wan yuan)</source>
        <translation>银行明细（万元）</translation>
    </message>
    <message>
        <source>Own drawdown (wan yuan)</source>
        <translation>本库放款（万元）</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>口径认定</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>差异原因</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PackEditor</name>
    <message>
        <source>Rule document: %1</source>
        <translation>规则文件：%1</translation>
    </message>
    <message>
        <source>The text must be put right before its conditions can be shown.</source>
        <translation>原文改正后才能显示条件。</translation>
    </message>
    <message numerus="yes">
        <source>Save though %n worked example(s) differ?</source>
        <translation>
            <numerusform>%n 个算例不一致，仍然保存？</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rule document saved.</source>
        <translation>规则文件已保存。</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭？</translation>
    </message>
    <message>
        <source>What was changed in the rules is lost.</source>
        <translation>对规则的改动将丢失。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Conditions of the rule document</source>
        <translation>规则文件的条件</translation>
    </message>
    <message>
        <source>Text of the rule document</source>
        <translation>规则文件的原文</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>添加条件…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一项</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>撤销输入</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). The rules can be judged by.</source>
        <translation>
            <numerusform>改动 %n 处。规则可用于判定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked example(s) agree.</source>
        <translation>
            <numerusform>%n 个算例一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 worked examples differ.</source>
        <translation>%2 个算例中 %1 个不一致。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>example, differences</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PaperDialog</name>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>打印效果</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PaperOut</name>
    <message>
        <source>Sent to the printer</source>
        <translation>已送打印</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>%1.pdf</source>
        <translation>%1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写到 %1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PasteDialog</name>
    <message>
        <source>Paste into the list</source>
        <translation>粘贴到列表</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>首行为标题</translation>
    </message>
    <message>
        <source>Find each record by its key</source>
        <translation>按代码或名称查找记录</translation>
    </message>
    <message>
        <source>Empty cells clear the field</source>
        <translation>空单元格清除原值</translation>
    </message>
    <message>
        <source>Only if nothing is refused</source>
        <translation>全部可写才写入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Columns go by their headings, rows from the current row down.</source>
        <translation>%1。各列按标题对应，各行从当前行往下。</translation>
    </message>
    <message>
        <source>%1. From the current cell to the right and down.</source>
        <translation>%1。从当前单元格向右、向下。</translation>
    </message>
    <message>
        <source>%1. Columns go by their headings, rows to the record with the same: %2.</source>
        <translation>%1。各列按标题对应，各行按相同的 %2 查找记录。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between equal items</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>写入 %n 项改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are refused, so nothing is written.</source>
        <translation>
            <numerusform>%n 项不能写入，因此全部不写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed since you looked: look at them again.</source>
        <translation>
            <numerusform>%n 项在查看后已被修改，请重新核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are refused and stay as they are.</source>
        <translation>
            <numerusform>%n 项不能写入，保持原值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to change.</source>
        <translation>没有要修改的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n field(s) are refused. The others can be applied now.</source>
        <translation>
            <numerusform>未写入：%n 项不能写入，其余现在可以写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat it over the selected rows</source>
        <translation>填充到所有选中的行</translation>
    </message>
    <message numerus="yes">
        <source>%1, repeated over the %n selected row(s).</source>
        <translation>
            <numerusform>%1，填充到选中的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes are being written. Stop it, or wait until it is done.</source>
        <translation>正在写入更改。请点“停止”，或者等待写入完成。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PeriodWords</name>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>First quarter of %1</source>
        <translation>%1 年一季度</translation>
    </message>
    <message>
        <source>Second quarter of %1</source>
        <translation>%1 年二季度</translation>
    </message>
    <message>
        <source>Third quarter of %1</source>
        <translation>%1 年三季度</translation>
    </message>
    <message>
        <source>Fourth quarter of %1</source>
        <translation>%1 年四季度</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PlanEditDialog</name>
    <message>
        <source>Milestones, deadline and own targets</source>
        <translation>阶段节点、期限和自定目标</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and text of a measure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>阶段节点</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Own targets of bureaus</source>
        <translation>单位自定目标</translation>
    </message>
    <message>
        <source>Add a milestone…</source>
        <translation>增加节点…</translation>
    </message>
    <message>
        <source>Move the deadline…</source>
        <translation>调整期限…</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>自定目标…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>deadline before and after</comment>
        <translation>%1 调整为 %2</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Deadline moved</source>
        <translation>期限已调整</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PlanPane</name>
    <message>
        <source>Clause, measure, word</source>
        <translation>条款、措施、关键词</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>检索方案</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>展开到措施</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lamp, how many</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PlanReadDialog</name>
    <message>
        <source>Open the text of a plan</source>
        <translation>打开方案文件</translation>
    </message>
    <message>
        <source>Documents (*.docx *.txt)</source>
        <translation>文档 (*.docx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>This correction is not possible here. Nothing was changed.</source>
        <translation>此处不能这样更正。没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>The plan was taken over: %n clause(s).</source>
        <translation>
            <numerusform>方案已录入：%n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is being taken over. Wait until it is done.</source>
        <translation>正在录入方案，请等待完成。</translation>
    </message>
    <message>
        <source>Read a plan…</source>
        <translation>读取方案…</translation>
    </message>
    <message>
        <source>Read a plan</source>
        <translation>读取方案</translation>
    </message>
    <message>
        <source>Paste the &amp;text of the plan, or open a document</source>
        <translation>粘贴方案正文(&amp;T)，或打开文件</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>方案正文</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>版本(&amp;E)</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>方案标题</translation>
    </message>
    <message>
        <source>Document number of the plan</source>
        <translation>方案文号</translation>
    </message>
    <message>
        <source>Edition of the plan</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>设为牵头(&amp;L)</translation>
    </message>
    <message>
        <source>This unit leads the clause</source>
        <translation>由该单位牵头本条</translation>
    </message>
    <message>
        <source>&amp;Remove unit</source>
        <translation>移除单位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Join with the clause above</source>
        <translation>并入上一条(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>在此拆分(&amp;S)</translation>
    </message>
    <message>
        <source>A new clause begins with this measure</source>
        <translation>从此项举措起另立一条</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>To be looked &amp;at</source>
        <translation>需要核对(&amp;A)</translation>
    </message>
    <message>
        <source>What is not understood or not certain</source>
        <translation>未能识别或不确定的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>录入(&amp;K)</translation>
    </message>
    <message>
        <source>No clause found yet</source>
        <translation>尚未找到条款</translation>
    </message>
    <message>
        <source>%1 chapters, %2 clauses, %3 of them with units; %4 units, %5 duties as lead, %6 in support; %7 targets</source>
        <translation>%1 章 %2 条，其中 %3 条写明单位；%4 个单位，牵头 %5 项，配合 %6 项；目标 %7 项</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are numbered by the word processor; their numbers are not in the text.</source>
        <translation>
            <numerusform>有 %n 段由文字处理软件自动编号，编号不在文中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PlanTreeModel</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Clauses and measures</source>
        <translation>条款与措施</translation>
    </message>
    <message>
        <source>Lead bureau</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done, plan %1%</source>
        <translation>完成，序时 %1%</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Planner</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between equal items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (make-up working day)</source>
        <translation>%1（调休上班）</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>避开%1</translation>
    </message>
    <message numerus="yes">
        <source>%n make-up working day(s)</source>
        <translation>
            <numerusform>含调休上班 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>未达到：%1</translation>
    </message>
    <message numerus="yes">
        <source>missing %n: %1</source>
        <translation>
            <numerusform>缺证 %n 项：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>The holidays of %1 are not entered yet: there only Saturdays and Sundays were left out.</source>
        <translation>%1 年节假日安排尚未录入，仅按周六周日扣除。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PlannerDialog</name>
    <message>
        <source>The window is saved.</source>
        <translation>申报窗口已保存。</translation>
    </message>
    <message>
        <source>Export the plan of the window</source>
        <translation>导出窗口倒排</translation>
    </message>
    <message>
        <source>Plan of the window</source>
        <translation>窗口倒排</translation>
    </message>
    <message>
        <source>Plan an application window…</source>
        <translation>申报窗口倒排…</translation>
    </message>
    <message>
        <source>Plan of an application window</source>
        <translation>申报窗口倒排</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>申报窗口</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>申报梯度</translation>
    </message>
    <message>
        <source>Working days for each missing evidence</source>
        <translation>每项缺证需工作日</translation>
    </message>
    <message>
        <source>For each condition that fails</source>
        <translation>每项未达条件需工作日</translation>
    </message>
    <message>
        <source>cannot be met</source>
        <translation>本期达不到</translation>
    </message>
    <message>
        <source>Steps of the window, counted back from its closing</source>
        <translation>从截止日倒排的各环节</translation>
    </message>
    <message>
        <source>Enterprises and whether they can still make it</source>
        <translation>企业及能否赶上</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the window</source>
        <translation>保存窗口</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>%1, closes %2 (proposed)</source>
        <translation>%1，%2 截止（建议）</translation>
    </message>
    <message>
        <source>%1, closes %2</source>
        <translation>%1，%2 截止</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The steps take longer than the window is open: the last day to hand in, %1, lies before it opens.</source>
        <translation>各环节用时超过窗口开放时间：企业申报截止 %1 早于开放日期。</translation>
    </message>
    <message>
        <source>Looking who can still make it</source>
        <translation>正在判定哪些企业还赶得上</translation>
    </message>
    <message>
        <source>The last day to hand in was %1.</source>
        <translation>企业申报截止日 %1 已过。</translation>
    </message>
    <message>
        <source>Enterprises must hand in by %1. Judged by %2.</source>
        <translation>企业须在 %1 前申报。判定依据：%2。</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已送打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PlannerPaper</name>
    <message>
        <source>Plan of an application window</source>
        <translation>申报窗口倒排</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>各环节</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PolicyFitPane</name>
    <message>
        <source>Policies that apply</source>
        <translation>政策适用</translation>
    </message>
    <message>
        <source>Judged by the clauses of the plan as of %1, when it was first paid out</source>
        <translation>按方案条款评判，以首次放款日 %1 为准</translation>
    </message>
    <message>
        <source>Judged by the clauses of the plan as of %1, when it was granted</source>
        <translation>按方案条款评判，以授信日 %1 为准</translation>
    </message>
    <message>
        <source>Judged by the clauses of the plan as of %1, when it reached its stage</source>
        <translation>按方案条款评判，以办理结果日 %1 为准</translation>
    </message>
    <message>
        <source>Judged by the clauses of the plan as of today, %1</source>
        <translation>按方案条款评判，以今日 %1 为准</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PreviewBar</name>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <translation>
            <numerusform>/ %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>A4 upright, 22 lines of 28 characters</source>
        <translation>A4 纵向，每页 22 行，每行 28 字</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>双页</translation>
    </message>
    <message>
        <source>Pages beside each other</source>
        <translation>并排页数</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页高</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>整页宽</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50%</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>150%</source>
        <translation>150%</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>显示比例</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PreviewPane</name>
    <message>
        <source>Preview: old and new values; Space ticks the selected rows</source>
        <translation>预览：原值与新值；空格键勾选所选行</translation>
    </message>
    <message>
        <source>Checking the values</source>
        <translation>正在核对</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy the refused</source>
        <translation>复制不能写入的项</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>改动 %1</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>已被他人修改 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>不能写入 %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>无变化 %1</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>正在写入更改</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Profile</name>
    <message>
        <source>%1 ×10,000 yuan</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>A certificate ends</source>
        <translation>证书将到期</translation>
    </message>
    <message>
        <source>Financing under way</source>
        <translation>融资在办</translation>
    </message>
    <message>
        <source>Financing is stuck</source>
        <translation>融资停滞</translation>
    </message>
    <message>
        <source>A task is open</source>
        <translation>任务未办结</translation>
    </message>
    <message>
        <source>Not visited for long</source>
        <translation>久未走访</translation>
    </message>
    <message>
        <source>Figures of last year are missing</source>
        <translation>缺上年度数据</translation>
    </message>
    <message>
        <source>Not on the ladder</source>
        <translation>未入培育库</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Subsidiary</source>
        <translation>子公司</translation>
    </message>
    <message>
        <source>Branch of</source>
        <translation>所属总机构</translation>
    </message>
    <message>
        <source>Controlled by</source>
        <translation>控股方</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>由其承继</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::QuestionModel</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>融资</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ReadingModel</name>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Clause, no unit named</source>
        <translation>条，未写明单位</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条</translation>
    </message>
    <message>
        <source>%1, new here</source>
        <translation>%1，新增</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，期限 %2</translation>
    </message>
    <message>
        <source>%1, every year by %2</source>
        <translation>%1，每年 %2 前</translation>
    </message>
    <message>
        <source>Found in the text</source>
        <translation>文中内容</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>识别为</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RecognitionCommandWords</name>
    <message>
        <source>Cases of recognition…</source>
        <translation>认定办理台账…</translation>
    </message>
    <message>
        <source>Promote an enterprise…</source>
        <translation>办理升级…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>办理升级…</translation>
    </message>
    <message>
        <source>Recognition and promotion…</source>
        <translation>办理认定…</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RecognitionDialog</name>
    <message>
        <source>Recognition</source>
        <translation>办理认定</translation>
    </message>
    <message>
        <source>Recognition: %1</source>
        <translation>办理认定：%1</translation>
    </message>
    <message>
        <source>Cases and their steps</source>
        <translation>办理件及步骤</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Name, code or initials</source>
        <translation>名称、代码或拼音首字母</translation>
    </message>
    <message>
        <source>Register a step…</source>
        <translation>登记步骤…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>新立办理件…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>办理升级…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>登记附件…</translation>
    </message>
    <message>
        <source>Open the enterprise</source>
        <translation>打开企业</translation>
    </message>
    <message>
        <source>Choose an enterprise</source>
        <translation>请选择企业</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>No case is kept yet. A new case begins with its first step.</source>
        <translation>还没有办理件。新立办理件从第一个步骤开始。</translation>
    </message>
    <message>
        <source>The case has ended; only a correction can take it up again.</source>
        <translation>办理件已终止，只能以更正恢复。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Registered in the course.</source>
        <translation>已登记办理步骤</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>登记附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>已登记附件：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RecognitionWords</name>
    <message>
        <source>No step yet</source>
        <translation>未登记步骤</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tier, procedure</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Skipping others: %1</source>
        <translation>越级：%1</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>终止：%1</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>余 %1 天</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>%1 (%2 on %3): %4, by %5, %6</source>
        <comment>what, change, its day, tier, day, days left</comment>
        <translation>%1（%2 %3）：%4，%5 前，%6</translation>
    </message>
    <message>
        <source>%1: %2, by %3, %4</source>
        <comment>what, tier, day, days left</comment>
        <translation>%1：%2，%3 前，%4</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>equal items</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>By the rule until %1 (%2), to be confirmed: not filled in</source>
        <translation>按规则至 %1（%2），口径待核，未代填</translation>
    </message>
    <message>
        <source>By the rule until %1 (%2)</source>
        <translation>按规则至 %1（%2）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RecordsBar</name>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Condition, for example: valid_to &lt; 2022-12-31</source>
        <translation>条件，例：valid_to &lt; 2022-12-31</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns (Ctrl+L)</source>
        <translation>列（Ctrl+L）</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Add or edit conditions</source>
        <translation>添加或修改条件</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RecordsPage</name>
    <message>
        <source>Sum of %1</source>
        <translation>合计 %1 条</translation>
    </message>
    <message>
        <source>No record meets the condition</source>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>Clear the condition</source>
        <translation>清除条件</translation>
    </message>
    <message>
        <source>Nothing here yet: %1</source>
        <translation>还没有%1</translation>
    </message>
    <message>
        <source>What is registered stands here</source>
        <translation>登记后列在这里</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>列出 %1 条</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>选中 %1 条</translation>
    </message>
    <message>
        <source>Choose a record first</source>
        <translation>请先选一条记录</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Edit the record…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove with a reason…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Clear all conditions</source>
        <translation>清除全部条件</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n record(s) removed? The history keeps them.</source>
        <translation>
            <numerusform>作废 %n 条记录的原因？操作记录里仍可查到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the conditions…</source>
        <translation>修改条件…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Last day in use? Old records keep it; new ones are not offered it any more.</source>
        <translation>停用日期（最后使用日）？原有记录仍保留，新记录不再提供。</translation>
    </message>
    <message>
        <source>Not retired: %1 is not a date.</source>
        <translation>未停用：%1 不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2022-03-05.</source>
        <translation>请写成 2022-03-05。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) retired</source>
        <translation>
            <numerusform>已停用 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put in force again</source>
        <translation>
            <numerusform>已恢复使用 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RefusalMapDialog</name>
    <message>
        <source>No reason code</source>
        <translation>未填原因码</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在办</translation>
    </message>
    <message numerus="yes">
        <source>No step for %n day(s)</source>
        <translation>
            <numerusform>%n 天无进展</numerusform>
        </translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>各机构</translation>
    </message>
    <message>
        <source>Why financing failed this year</source>
        <translation>本年融资未成原因分布</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>未成原因</translation>
    </message>
    <message>
        <source>At the stage</source>
        <translation>止于环节</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Amount (10,000 yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Days (median)</source>
        <translation>历时中位数（天）</translation>
    </message>
    <message>
        <source>Open the applications</source>
        <translation>打开所列申请</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) failed. Enter opens those of a row.</source>
        <translation>
            <numerusform>未成 %n 笔。按回车打开一行所列申请。</numerusform>
        </translation>
    </message>
    <message>
        <source>No application failed this year, and none is without progress</source>
        <translation>本年没有未成的申请，也没有久无进展的申请</translation>
    </message>
    <message>
        <source>Reading the applications</source>
        <translation>正在读取申请</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RegisterSections</name>
    <message>
        <source>Identity</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Contact and care</source>
        <translation>联系与包联</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RelatedLists</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>融资</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Rungs reached</source>
        <translation>梯度历程</translation>
    </message>
    <message>
        <source>Financing needs</source>
        <translation>融资需求</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>None registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>title and count</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ReminderOpener</name>
    <message>
        <source>The application names no institution that could be reminded</source>
        <translation>该申请未登记对接机构，无法提醒</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>提醒函</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ReportOptions</name>
    <message>
        <source>Official fonts that are not installed, and what is used in their place:
%1</source>
        <translation>缺少的公文字体和代用字体：
%1</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>期间类别</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标完成</translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation>措施亮灯</translation>
    </message>
    <message>
        <source>Cultivation</source>
        <translation>梯度培育</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>融资服务</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>附表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>附图</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ReportsPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No report has been written yet</source>
        <translation>报表还没有写好</translation>
    </message>
    <message>
        <source>A file is being written</source>
        <translation>正在写文件</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>%1.pdf</source>
        <translation>%1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>报表已写到 %1</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>已送打印：%1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>report, period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in all</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报表</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RequestDrawer</name>
    <message>
        <source>Course</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Register a step</source>
        <translation>登记步骤</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Way of the request</source>
        <translation>诉求办理流程</translation>
    </message>
    <message>
        <source>About the request</source>
        <translation>诉求情况</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理步骤</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>尚无步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past its term</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reached on %2</source>
        <translation>%1：%2 到达</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1：未到达</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>nobody has accepted it yet</source>
        <translation>尚无单位签收</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>原期限</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>none are in use for this kind</source>
        <translation>该类别没有在用时限</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>升级</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n 级</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>延至 %1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RequestStepDialog</name>
    <message>
        <source>No further step is possible for this request.</source>
        <translation>该诉求没有可登记的下一步。</translation>
    </message>
    <message>
        <source>Register a step: %1, %2</source>
        <comment>enterprise, request</comment>
        <translation>登记办理步骤：%1，%2</translation>
    </message>
    <message>
        <source>Register a step</source>
        <translation>登记办理步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RequestWords</name>
    <message>
        <source>%1 to another bureau (say why)</source>
        <translation>%1至其他单位（须写明原因）</translation>
    </message>
    <message>
        <source>%1 (until when, and why)</source>
        <translation>%1（须写明延至何日及原因）</translation>
    </message>
    <message>
        <source>%1 (until when)</source>
        <translation>%1（须写明延至何日）</translation>
    </message>
    <message>
        <source>%1 (how satisfied the enterprise is)</source>
        <translation>%1（须填写满意度）</translation>
    </message>
    <message>
        <source>%1 (say what or why)</source>
        <translation>%1（须写明说明或原因）</translation>
    </message>
    <message numerus="yes">
        <source>by %1, done %n day(s) late</source>
        <translation>
            <numerusform>%1 前，逾期 %n 天完成</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1, done in time</source>
        <translation>%1 前，按期完成</translation>
    </message>
    <message numerus="yes">
        <source>by %1, %n day(s) late</source>
        <translation>
            <numerusform>%1 前，已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %1, %n day(s) left</source>
        <translation>
            <numerusform>%1 前，余 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RequestsPage</name>
    <message>
        <source>Step registered</source>
        <translation>步骤已登记</translation>
    </message>
    <message>
        <source>Choose a request first</source>
        <translation>请先选择一条诉求</translation>
    </message>
    <message>
        <source>Register a step…</source>
        <translation>登记办理步骤…</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>详情栏</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RevenueBars</name>
    <message>
        <source>%1: revenue %2 ×10,000 yuan, R&amp;D %3</source>
        <translation>%1 年：营业收入 %2 万元，研发占比 %3</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RiskModel</name>
    <message>
        <source>not written</source>
        <translation>未写</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between causes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯次</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RiskPane</name>
    <message>
        <source>Tiers at risk</source>
        <translation>梯次风险</translation>
    </message>
    <message>
        <source>Stopped. What is shown is the list before.</source>
        <translation>已停止。所示为上一次结果。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Day on which the tiers are looked at</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Open the enterprise</source>
        <translation>打开企业</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Looking through the tiers</source>
        <translation>正在检查梯次</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of the tiers that %2 enterprises hold are at risk.</source>
        <translation>%2 户在梯次企业中，%1 项梯次有风险。</translation>
    </message>
    <message>
        <source>Of %1 the review cannot be told for want of facts.</source>
        <translation>%1 项因缺资料无法判断复核。</translation>
    </message>
    <message>
        <source>No rules of review are known for: %1.</source>
        <translation>下列梯次无可用复核规则：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tiers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Yearly updates are not recorded and not listed.</source>
        <translation>年度更新情况尚无登记，未列入。</translation>
    </message>
    <message>
        <source>What is near to a line is not listed: the threshold risk.margin_percent is not set.</source>
        <translation>未设阈值 risk.margin_percent，接近标准线的未列入。</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出名单</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RuleField</name>
    <message>
        <source>As the condition around it</source>
        <translation>同上级条件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>标准线</translation>
    </message>
    <message>
        <source>Outside all classes</source>
        <translation>不属于任何类别</translation>
    </message>
    <message>
        <source>The value itself</source>
        <translation>数值本身</translation>
    </message>
    <message>
        <source>Share of another value</source>
        <translation>占另一指标的比重</translation>
    </message>
    <message>
        <source>Growth over the year before</source>
        <translation>比上年增长率</translation>
    </message>
    <message>
        <source>Mean growth over years</source>
        <translation>多年平均增长率</translation>
    </message>
    <message>
        <source>Compound growth over years</source>
        <translation>多年复合增长率</translation>
    </message>
    <message>
        <source>Sum over years</source>
        <translation>多年合计</translation>
    </message>
    <message>
        <source>Mean over years</source>
        <translation>多年平均</translation>
    </message>
    <message>
        <source>Whole years since a day</source>
        <translation>自某日起满年数</translation>
    </message>
    <message>
        <source>Both procedures</source>
        <translation>新申请和复核</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RuleForm</name>
    <message>
        <source>Sign of the line</source>
        <translation>标准线的方向</translation>
    </message>
    <message>
        <source>Number with unit, such as 3% or 1000万元</source>
        <translation>带单位的数值，如 3% 或 1000万元</translation>
    </message>
    <message>
        <source>3%, 1000万元, 2年</source>
        <translation>3%、1000万元、2年</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RuleNode</name>
    <message>
        <source>%1 to %2 points</source>
        <translation>%1 至 %2 分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>执行期：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>at least %1 points</source>
        <translation>不低于 %1 分</translation>
    </message>
    <message>
        <source>Band: %1 to %2</source>
        <translation>档次：%1 至 %2</translation>
    </message>
    <message>
        <source>at most %1 points; %2</source>
        <translation>满分 %1 分；%2</translation>
    </message>
    <message>
        <source>If: %1</source>
        <translation>如果：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RuleTreeModel</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>条文出处</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RulebookDialog</name>
    <message>
        <source>In use again: %1</source>
        <translation>已恢复使用：%1</translation>
    </message>
    <message>
        <source>Put out of use: %1</source>
        <translation>已停用：%1</translation>
    </message>
    <message>
        <source>Export the rule document</source>
        <translation>导出规则文件</translation>
    </message>
    <message>
        <source>Rule documents (*.json)</source>
        <translation>规则文件 (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Import a rule document</source>
        <translation>导入规则文件</translation>
    </message>
    <message>
        <source>Rule documents</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>Conditions of the chosen document</source>
        <translation>所选文件的条件</translation>
    </message>
    <message>
        <source>Copy as the office's own…</source>
        <translation>复制为本单位文件…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>改动记录…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Carried documents are not edited: copy one as the office's own. A copy under the same code takes its place.</source>
        <translation>随附文件不直接修改：请复制为本单位文件；代码相同的，以本单位文件为准。</translation>
    </message>
    <message>
        <source>Rule documents…</source>
        <translation>规则文件…</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::SavedViews</name>
    <message>
        <source>View saved: %1</source>
        <translation>视图已保存：%1</translation>
    </message>
    <message>
        <source>Shared view saved: %1</source>
        <translation>共用视图已保存：%1</translation>
    </message>
    <message>
        <source>View renamed: %1</source>
        <translation>视图已改名：%1</translation>
    </message>
    <message>
        <source>View removed: %1</source>
        <translation>视图已移除：%1</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>移除视图</translation>
    </message>
    <message>
        <source>View moved: %1</source>
        <translation>视图已移动：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Say</name>
    <message numerus="yes">
        <source>%n field(s) were changed later and kept.</source>
        <translation>
            <numerusform>有 %n 处后来又改过，保留后来的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to change.</source>
        <translation>没有要改的。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was done, what was kept</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed</source>
        <translation>
            <numerusform>已作废 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>读不出来</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ServicePage</name>
    <message>
        <source>Requests or visits</source>
        <translation>诉求或走访</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>By enterprise</source>
        <translation>按企业</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::SetDetail</name>
    <message>
        <source>Undo this change</source>
        <translation>撤销这次改动</translation>
    </message>
    <message>
        <source>Fields that were changed</source>
        <translation>改动的字段</translation>
    </message>
    <message>
        <source>Choose a change</source>
        <translation>请选一次改动</translation>
    </message>
    <message>
        <source>Its fields before and after stand here</source>
        <translation>这里列出改动前后的值</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>%1 more field(s) are not shown</source>
        <translation>另有 %1 处没有列出</translation>
    </message>
    <message>
        <source>Undone since</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>请先选一次改动</translation>
    </message>
    <message>
        <source>It is undone already</source>
        <translation>已经撤销</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Undone, but not all of it</source>
        <translation>已撤销，有几处没有动</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>没有可撤销的</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::SetModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record and its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::SizeLines</name>
    <message>
        <source>%1 ×10,000 yuan</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1; at most %2</source>
        <translation>%1；最高为%2</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>划型</translation>
    </message>
    <message>
        <source>%1, other than by the rule</source>
        <translation>%1，与判定不同</translation>
    </message>
    <message>
        <source>As registered</source>
        <translation>台账登记</translation>
    </message>
    <message>
        <source>Above scale</source>
        <translation>规上</translation>
    </message>
    <message>
        <source>cannot be said yet</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>未在库</translation>
    </message>
    <message>
        <source>reaches the line</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>does not reach the line</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>by the whole revenue</source>
        <translation>按营业收入测算</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between states</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>new units only</source>
        <translation>限新开业单位</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>申报窗口</translation>
    </message>
    <message>
        <source>%1 batch closes</source>
        <translation>%1批次截止</translation>
    </message>
    <message>
        <source>%1 as registered</source>
        <translation>台账%1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1：%2起</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Stairs</name>
    <message>
        <source>No change this year</source>
        <translation>本年无变动</translation>
    </message>
    <message>
        <source>This year +%1 −%2</source>
        <translation>本年 +%1 −%2</translation>
    </message>
    <message>
        <source>%1 enterprises on the ladder</source>
        <translation>梯度内 %1 户</translation>
    </message>
    <message>
        <source>%1 more to the target of %2</source>
        <translation>距目标 %2 户还差 %1 户</translation>
    </message>
    <message>
        <source>The target of %1 is reached</source>
        <translation>已达目标 %1 户</translation>
    </message>
    <message>
        <source>firms</source>
        <comment>unit after a count</comment>
        <translation>户</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>The ladder cannot be shown</source>
        <translation>梯度无法显示</translation>
    </message>
    <message>
        <source>ending soon %1</source>
        <comment>certificates</comment>
        <translation>证书到期 %1</translation>
    </message>
    <message>
        <source>of the %1 who stood one tier below %2 months ago, %3 stepped up</source>
        <translation>%2 个月前在上一级的 %1 户中，%3 户已升级</translation>
    </message>
    <message>
        <source>From the tier below</source>
        <translation>上一级转化</translation>
    </message>
    <message>
        <source>median %1 months</source>
        <translation>中位 %1 个月</translation>
    </message>
    <message>
        <source>%1: %2 enterprises</source>
        <comment>rung, count</comment>
        <translation>%1：%2 户</translation>
    </message>
    <message>
        <source>%1 certificates end within %2 days</source>
        <translation>%2 天内到期证书 %1 件</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 are short by one condition or lack only evidence</source>
        <translation>%1 户差 1 项或只缺证据</translation>
    </message>
    <message>
        <source>As of %1; rules: %2</source>
        <translation>截至 %1；依据：%2</translation>
    </message>
    <message>
        <source>Told by the certificates that hold on this day</source>
        <translation>按当日有效的证书确定</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::StepDialog</name>
    <message>
        <source>Promote: %1</source>
        <translation>办理升级：%1</translation>
    </message>
    <message>
        <source>New case: %1</source>
        <translation>新立办理件：%1</translation>
    </message>
    <message>
        <source>Register a step: %1</source>
        <translation>登记步骤：%1</translation>
    </message>
    <message>
        <source>Tier and procedure</source>
        <translation>梯度与程序</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>采用此日期</translation>
    </message>
    <message>
        <source>The certificate holds no longer from this day on</source>
        <translation>证书自当日起不再有效</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>放弃已填内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>新证书</translation>
    </message>
    <message>
        <source>Registered already: %1, %2 to %3</source>
        <comment>certificate number, first and last day</comment>
        <translation>已登记：%1，%2 至 %3</translation>
    </message>
    <message>
        <source>No further step is possible in this case.</source>
        <translation>此办理件没有可登记的下一步</translation>
    </message>
    <message>
        <source>The rule gives no usual time; read the last day from the certificate</source>
        <translation>规则没有规定有效期，按证书填写</translation>
    </message>
    <message>
        <source>The last day is proposed once the first day is known</source>
        <translation>填写起始日期后提示有效期止</translation>
    </message>
    <message>
        <source>Not saved yet. Save, or drop what was typed.</source>
        <translation>尚未保存。保存，或放弃已填内容。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::StepModel</name>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::StepMoveWords</name>
    <message>
        <source>%1 (skips stages: say why)</source>
        <translation>%1（越过步骤，须写明原因）</translation>
    </message>
    <message>
        <source>%1 (runs back: say why)</source>
        <translation>%1（退回，须写明原因）</translation>
    </message>
    <message>
        <source>%1 (taken up again: say why)</source>
        <translation>%1（重新办理，须写明原因）</translation>
    </message>
    <message>
        <source>%1 (once more)</source>
        <translation>%1（再次登记）</translation>
    </message>
    <message>
        <source>%1 (choose the reason it failed)</source>
        <translation>%1（须选择未成原因）</translation>
    </message>
    <message>
        <source>%1 (say why)</source>
        <translation>%1（须写明原因）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::StepWords</name>
    <message>
        <source>registered: %1, %2</source>
        <comment>kind of record, name</comment>
        <translation>登记%1：%2</translation>
    </message>
    <message>
        <source>restored: %1, %2</source>
        <comment>kind of record, name</comment>
        <translation>恢复%1：%2</translation>
    </message>
    <message>
        <source>removed: %1, %2</source>
        <comment>kind of record, name</comment>
        <translation>移除%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field, name</comment>
        <translation>%2的%1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of %1</source>
        <translation>
            <numerusform>%1的 %n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported: %n record(s)</source>
        <translation>
            <numerusform>导入 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged: %1 (%n record(s))</source>
        <translation>
            <numerusform>合并：%1（涉及 %n 条）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1：%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s), first %2</source>
        <comment>what was done, name</comment>
        <translation>
            <numerusform>%1：%n 条，首条为%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TargetModel</name>
    <message>
        <source>Kept</source>
        <translation>未超限</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>按现速预计</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>预计</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Targets</name>
    <message>
        <source>Will be missed</source>
        <translation>预计达不到</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>可达到</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Nothing was reported yet. %1 are wanted by %2.</source>
        <translation>尚无填报。目标 %1，期限 %2。</translation>
    </message>
    <message>
        <source>%1 on %2: the limit of %3 is kept.</source>
        <translation>截至 %2 为 %1，未超过上限 %3。</translation>
    </message>
    <message>
        <source>%1 on %2: more than the limit of %3.</source>
        <translation>截至 %2 为 %1，已超过上限 %3。</translation>
    </message>
    <message>
        <source>%1 on %2: the target of %3 is reached.</source>
        <translation>截至 %2 为 %1，已达到目标 %3。</translation>
    </message>
    <message>
        <source>%1 on %2: the target of %3 by %4 was missed by %5.</source>
        <translation>截至 %2 为 %1，目标 %3（期限 %4）未达到，差 %5。</translation>
    </message>
    <message>
        <source>%1 on %2, %3 are wanted by %4: %5 are missing.</source>
        <translation>截至 %2 为 %1，目标 %3（期限 %4），还差 %5。</translation>
    </message>
    <message>
        <source>At the present pace of %1 a month it ends with %2 and is reached.</source>
        <translation>按现速每月 %1，到期预计 %2，可以达到。</translation>
    </message>
    <message>
        <source>At the present pace of %1 a month it ends with %2; %3 a month are needed to reach it.</source>
        <translation>按现速每月 %1，到期预计 %2；要达到目标，每月需 %3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TargetsDialog</name>
    <message>
        <source>Targets and the way to them</source>
        <translation>目标与进度</translation>
    </message>
    <message>
        <source>Targets of the plans</source>
        <translation>方案目标</translation>
    </message>
    <message>
        <source>A measure that states a number is a target; those of later plans are entered as measures. The numbers are those of the workbench.</source>
        <translation>写明数量的措施即为目标；以后方案的目标按措施录入。数字与工作台一致。</translation>
    </message>
    <message>
        <source>Measures of the plans</source>
        <translation>方案措施</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No measure of a plan states a number yet.</source>
        <translation>尚无写明数量的措施。</translation>
    </message>
    <message>
        <source>Targets and the way to them…</source>
        <translation>目标与进度…</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TaskBatch</name>
    <message>
        <source>%1: %2</source>
        <comment>matter, gap</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between proofs</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TaskBatchDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Coaching tasks: to %1</source>
        <translation>辅导任务：距%1</translation>
    </message>
    <message>
        <source>Tasks that will be made</source>
        <translation>将生成的任务</translation>
    </message>
    <message>
        <source>Coach towards %1</source>
        <translation>辅导申报%1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), each with what the enterprise lacks</source>
        <translation>
            <numerusform>%n 项任务，逐户写明差距</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what each enterprise lacks…</source>
        <translation>正在读取各户差距…</translation>
    </message>
    <message>
        <source>Make %1 tasks</source>
        <translation>生成 %1 项任务</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n coaching task(s) made.</source>
        <translation>
            <numerusform>已生成 %n 项辅导任务。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TaskCourseWords</name>
    <message>
        <source>%1 (which, and why)</source>
        <translation>%1（写明单位和理由）</translation>
    </message>
    <message>
        <source>%1 (until when, and why)</source>
        <translation>%1（写明期限和理由）</translation>
    </message>
    <message>
        <source>%1 (until when)</source>
        <translation>%1（写明期限）</translation>
    </message>
    <message>
        <source>%1 (level, number, answer by)</source>
        <translation>%1（写明级别、编号、回复期限）</translation>
    </message>
    <message>
        <source>%1 (by whom)</source>
        <translation>%1（写明人员）</translation>
    </message>
    <message>
        <source>%1 (say what or why)</source>
        <translation>%1（写明结果或原因）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TaskDrawer</name>
    <message>
        <source>Course</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>Register a step</source>
        <translation>登记环节</translation>
    </message>
    <message>
        <source>Supervision slip</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Way of the task</source>
        <translation>任务流程</translation>
    </message>
    <message>
        <source>About the task</source>
        <translation>任务情况</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>流转记录</translation>
    </message>
    <message>
        <source>Open, without steps</source>
        <translation>未完成（无流转记录）</translation>
    </message>
    <message>
        <source>Done, without steps</source>
        <translation>已完成（无流转记录）</translation>
    </message>
    <message>
        <source>No supervision slip was issued yet</source>
        <translation>尚未开具督办单</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past its term</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reached on %2</source>
        <translation>%1：%2 到达</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1：未到达</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Asked, not accepted yet</source>
        <translation>已交办、未签收</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>原期限</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>任务来源</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>量化目标</translation>
    </message>
    <message>
        <source>Done when there is</source>
        <translation>达成即办结</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>督办</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last: %1</source>
        <translation>
            <numerusform>%n 次，最近：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Slip to be answered by</source>
        <translation>督办回复期限</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>原期限：%1</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>当时责任单位：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TaskStepDialog</name>
    <message>
        <source>No further step is possible for this task.</source>
        <translation>该任务已无后续环节。</translation>
    </message>
    <message>
        <source>Register a step: %1</source>
        <translation>登记环节：%1</translation>
    </message>
    <message>
        <source>Register a step</source>
        <translation>登记环节</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TasksPage</name>
    <message>
        <source>Report progress</source>
        <translation>填报进展</translation>
    </message>
    <message>
        <source>%1 clauses, %2 measures</source>
        <translation>%1 条，%2 项措施</translation>
    </message>
    <message>
        <source>%1 measures</source>
        <translation>措施 %1 项</translation>
    </message>
    <message>
        <source>Choose a measure first</source>
        <translation>请先选一项措施</translation>
    </message>
    <message>
        <source>Report progress…</source>
        <translation>填报进展…</translation>
    </message>
    <message>
        <source>Deadline and completion…</source>
        <translation>期限与办结…</translation>
    </message>
    <message>
        <source>Expand to the measures</source>
        <translation>展开至措施</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 of %2 measures</source>
        <translation>%2 项措施中的 %1 项</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>显示全部方案</translation>
    </message>
    <message>
        <source>Tasks of bureaus</source>
        <translation>交办任务</translation>
    </message>
    <message>
        <source>From the clause to the proof…</source>
        <translation>从条款到佐证…</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TimelinePane</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>数据更正</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing happened that meets the choice</source>
        <translation>没有符合条件的事项</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 条以上</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 条</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TodoPanel</name>
    <message>
        <source>%1 in all, most urgent first</source>
        <translation>%1 件，按紧急程度</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>What falls due appears here</source>
        <translation>到期、逾期和停滞的事项在这里列出</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>暂缓到…</translation>
    </message>
    <message>
        <source>Close as done</source>
        <translation>登记办结</translation>
    </message>
    <message>
        <source>%1 put off</source>
        <translation>暂缓 %1 件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>We lead %1</source>
        <translation>我主办 %1</translation>
    </message>
    <message>
        <source>We support %1</source>
        <translation>我配合 %1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TodoWords</name>
    <message>
        <source>%1, %2</source>
        <comment>group, how many items</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lamp, why</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Enterprise or clause</source>
        <translation>企业或条款</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1 · %2 × 10,000 yuan · %3</source>
        <comment>stage, amount, number of the application</comment>
        <translation>%1・%2 万元・%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, what is counted</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more %2 ›</source>
        <comment>number, what is counted</comment>
        <translation>另有 %1 %2 ›</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column, its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>%1 · %2 × 10,000 yuan</source>
        <comment>what, amount</comment>
        <translation>%1 · %2 万元</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TraceDialog</name>
    <message>
        <source>Trace of clause %1</source>
        <translation>第%1条穿透</translation>
    </message>
    <message>
        <source>From the clause to the proof</source>
        <translation>从条款到佐证</translation>
    </message>
    <message>
        <source>Gaps of the plan</source>
        <translation>方案断点</translation>
    </message>
    <message>
        <source>Bureaus, measures, tasks, enterprises and proofs of the clause</source>
        <translation>这一条的单位、举措、任务、企业和佐证</translation>
    </message>
    <message>
        <source>Where the chain is broken</source>
        <translation>断点所在</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing proves anything of this clause yet. Enter opens a record.</source>
        <translation>这一条还没有佐证。回车打开记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s). Enter opens a record.</source>
        <translation>
            <numerusform>佐证 %n 件。回车打开记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is missing, how often</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Gaps of the plan: %1</source>
        <translation>方案断点：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TrashModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Why it was removed</source>
        <translation>移除原因</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>岗位</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TrashPage</name>
    <message>
        <source>Name or reason</source>
        <translation>名称或移除原因</translation>
    </message>
    <message>
        <source>No removed record meets the condition</source>
        <translation>没有符合条件的移除记录</translation>
    </message>
    <message>
        <source>Clear the condition</source>
        <translation>清除条件</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>没有移除的记录</translation>
    </message>
    <message>
        <source>What is removed stands here with its reason and can be brought back</source>
        <translation>移除的记录连同原因列在这里，可以恢复</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>最近 %1 条</translation>
    </message>
    <message>
        <source>%1 removed records listed</source>
        <translation>列出移除记录 %1 条</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>选中 %1 条</translation>
    </message>
    <message>
        <source>Choose removed records first</source>
        <translation>请先选择移除的记录</translation>
    </message>
    <message>
        <source>Bring back the selected records</source>
        <translation>恢复选中的记录</translation>
    </message>
    <message>
        <source>The change that removed it</source>
        <translation>查看移除操作</translation>
    </message>
    <message>
        <source>Read the removed records again</source>
        <translation>重新读取移除的记录</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back</source>
        <translation>
            <numerusform>已恢复 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::UndoList</name>
    <message>
        <source>Undo this step</source>
        <translation>撤销这一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>撤销列表</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>改动，最近的在前</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有改动</translation>
    </message>
    <message>
        <source>Choose a step first</source>
        <translation>请先选择一步</translation>
    </message>
    <message>
        <source>This step is undone already</source>
        <translation>这一步已撤销</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Undone as far as nothing was changed since: %1. %2</source>
        <comment>step, what stayed</comment>
        <translation>已撤销：%1，之后改过的保留：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ViewBox</name>
    <message>
        <source>All, no view</source>
        <translation>全部，不用视图</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已改动）</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>No view is open</source>
        <translation>没有打开的视图</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as my view…</source>
        <translation>另存为我的视图…</translation>
    </message>
    <message>
        <source>Save as a shared view…</source>
        <translation>另存为共用视图…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The view %1 is partly damaged. What could be read is shown.</source>
        <translation>视图“%1”有部分损坏，已按能读出的部分显示。</translation>
    </message>
    <message>
        <source>The view %1 is damaged and cannot be read. The list is shown without it.</source>
        <translation>视图“%1”已损坏，无法读出。列表按无视图显示。</translation>
    </message>
    <message>
        <source>The view %1 was saved by a newer program. What is known here is shown.</source>
        <translation>视图“%1”由更新的程序保存，已按本程序认识的部分显示。</translation>
    </message>
    <message>
        <source>The conditions of the view %1 cannot be read. The rest of it is shown.</source>
        <translation>视图“%1”的条件无法读出，其余部分已显示。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>There is a view %1 already. Nothing was saved. Choose another name.</source>
        <translation>已有名为“%1”的视图，未保存。请换一个名称。</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>重命名视图…</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>移除视图</translation>
    </message>
    <message>
        <source>It is the first of its sort</source>
        <translation>已是同类视图的第一个</translation>
    </message>
    <message>
        <source>It is the last of its sort</source>
        <translation>已是同类视图的最后一个</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>视图上移</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>视图下移</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::VisitActions</name>
    <message>
        <source>Before the visit: %1</source>
        <translation>走访准备：%1</translation>
    </message>
    <message>
        <source>Visit registered</source>
        <translation>已登记走访</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::VisitDialog</name>
    <message>
        <source>Register a visit: %1</source>
        <translation>登记走访：%1</translation>
    </message>
    <message>
        <source>Register a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>放弃已填内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>加一件诉求</translation>
    </message>
    <message>
        <source>Add a financing need</source>
        <translation>加一项融资需求</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>加一项承诺</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>加一项交办任务</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>走访情况</translation>
    </message>
    <message>
        <source>Facts that changed</source>
        <translation>有变化的企业信息</translation>
    </message>
    <message>
        <source>Figures of last year, where they became known</source>
        <translation>上年度数据（了解到的填）</translation>
    </message>
    <message>
        <source>Request raised</source>
        <translation>企业诉求</translation>
    </message>
    <message>
        <source>Financing need</source>
        <translation>融资需求</translation>
    </message>
    <message>
        <source>Promise given</source>
        <translation>现场承诺</translation>
    </message>
    <message>
        <source>Task for a bureau</source>
        <translation>交办任务</translation>
    </message>
    <message>
        <source>Something is missing or wrong: see the fields marked red.</source>
        <translation>有漏填或填错的项，请看标红处。</translation>
    </message>
    <message>
        <source>The enterprise is being read. Try again.</source>
        <translation>正在读取企业信息，请再试。</translation>
    </message>
    <message>
        <source>Not saved yet. Save, or drop what was typed.</source>
        <translation>尚未保存。请保存，或放弃已填内容。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::VisitPart</name>
    <message>
        <source>Leave out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>去掉：%1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::VisitedFirmsPage</name>
    <message>
        <source>Visits by enterprise</source>
        <translation>按企业看走访</translation>
    </message>
    <message>
        <source>No number of days is set after which a visit is due</source>
        <translation>没有设定走访间隔天数</translation>
    </message>
    <message>
        <source>Choose an enterprise first</source>
        <translation>请先选择企业</translation>
    </message>
    <message>
        <source>Show enterprises not visited for long</source>
        <translation>看久未走访的企业</translation>
    </message>
    <message>
        <source>Show enterprises on the ladder not visited for long</source>
        <translation>看在培未走访的企业</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::VisitsPage</name>
    <message>
        <source>Choose a visit first</source>
        <translation>请先选择一次走访</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::WaysModel</name>
    <message numerus="yes">
        <source>%n to be verified</source>
        <translation>
            <numerusform>另 %n 项待核</numerusform>
        </translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, what is to be done</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::WhatIfPane</name>
    <message>
        <source>required %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>%1 −%2</source>
        <comment>fact, how much less</comment>
        <translation>%1 −%2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>fact, how much more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>all conditions are met</source>
        <translation>条件全部达到</translation>
    </message>
    <message numerus="yes">
        <source>no condition fails, %n to be verified</source>
        <translation>
            <numerusform>无未达到条件，另 %n 项待核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) still fail</source>
        <translation>
            <numerusform>仍有 %n 项未达到</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to be verified</source>
        <comment>what still fails</comment>
        <translation>%1，另 %2 项待核</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现 %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>试算 %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>only computed, never written</source>
        <translation>只算不存</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Back to what is known</source>
        <translation>还原为现有数据</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>fact, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>现有：%1</translation>
    </message>
    <message>
        <source>Type another value, or choose a way above.</source>
        <translation>改动数值，或从上面选一条途径。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is tried, what comes of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tried values</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::WindowCandidateModel</name>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>能否赶上</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需工作日</translation>
    </message>
    <message>
        <source>To spare</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::WindowStepModel</name>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::WishRow</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What is to happen</source>
        <translation>如何修改</translation>
    </message>
    <message>
        <source>Text to be replaced</source>
        <translation>要替换的文字</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Days later; a negative number is earlier</source>
        <translation>推后天数，负数为提前</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Leave this field out</source>
        <translation>去掉此字段</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>选择字段…</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>替换文字</translation>
    </message>
    <message>
        <source>Move by days</source>
        <translation>推移天数</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>%1 的新值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an old value and how many have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>其他 %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between equal items</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::WorkbenchHead</name>
    <message>
        <source>Print progress summary</source>
        <translation>打印进展摘要</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::WorkbenchPage</name>
    <message>
        <source>Register an enterprise…</source>
        <translation>登记企业…</translation>
    </message>
    <message>
        <source>Register a visit…</source>
        <translation>登记走访…</translation>
    </message>
    <message>
        <source>Report progress…</source>
        <translation>填报进展…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Print progress summary</source>
        <translation>打印进展摘要</translation>
    </message>
    <message>
        <source>Put the task off…</source>
        <translation>暂缓任务…</translation>
    </message>
    <message>
        <source>Close the task as done</source>
        <translation>任务登记办结</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Choose an item of the list first</source>
        <translation>请先在待办中选一项</translation>
    </message>
    <message>
        <source>Only tasks are put off or closed here; open the item instead</source>
        <translation>这里只能暂缓或办结任务，请打开该事项办理</translation>
    </message>
    <message>
        <source>Put off until which day? A date, or +7 for days from today</source>
        <translation>暂缓到哪一天？填日期，或填 +7 表示 7 天后</translation>
    </message>
    <message>
        <source>The task was not put off.</source>
        <translation>任务未暂缓</translation>
    </message>
    <message>
        <source>The day must be after today.</source>
        <translation>日期须晚于今天</translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>已暂缓到 %1：%2</translation>
    </message>
    <message>
        <source>Closed as done: %1</source>
        <translation>已办结：%1</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, day of the week</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>待办 %1 件</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Certificates that end soon: %1</source>
        <translation>90 天内到期 %1</translation>
    </message>
    <message>
        <source>Financing stuck: %1</source>
        <translation>融资停滞 %1</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::AssessmentPaper</name>
    <message>
        <source>none</source>
        <comment>tier</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>现梯次</translation>
    </message>
    <message>
        <source>Judged for</source>
        <translation>判定梯次</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>credit code</comment>
        <translation>未填</translation>
    </message>
    <message>
        <source>Rule document</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行期间</translation>
    </message>
    <message>
        <source>Day of the judgement</source>
        <translation>判定日</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>办理类型</translation>
    </message>
    <message>
        <source>none at hand</source>
        <comment>rule document</comment>
        <translation>无可用规则文件</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>document</comment>
        <translation>%1，规则包第 %2 版</translation>
    </message>
    <message>
        <source>%1 (%2), version %3</source>
        <comment>document, number</comment>
        <translation>%1（%2），规则包第 %3 版</translation>
    </message>
    <message>
        <source>not in force on this day</source>
        <translation>判定日未施行</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>依据条款</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, clause</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Indicator of the score</source>
        <translation>评价指标</translation>
    </message>
    <message>
        <source>Points / most</source>
        <translation>得分 / 满分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>missing facts</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Missing evidence</source>
        <translation>缺证据</translation>
    </message>
    <message>
        <source>What would prove it</source>
        <translation>证明材料</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to the tier, the nearest first</source>
        <translation>差距（由近到远）</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Judged for internal guidance; what the authority decides counts.</source>
        <translation>判定供内部辅导使用，以主管部门认定结果为准</translation>
    </message>
    <message>
        <source>△ to be confirmed  ○ secondary source</source>
        <translation>△ 口径待核  ○ 二手来源</translation>
    </message>
    <message>
        <source>Prepared by:                    Checked by:</source>
        <translation>经办：　　　　　　　　　　复核：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Judgement of eligibility</source>
        <translation>梯度判定表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the paper</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::FinancingLedgerPaper</name>
    <message>
        <source>Applications</source>
        <translation>融资申请</translation>
    </message>
    <message>
        <source>Applied for (10,000 yuan)</source>
        <translation>申请金额（万元）</translation>
    </message>
    <message>
        <source>With a known cost</source>
        <translation>可算成本件数</translation>
    </message>
    <message>
        <source>Their principal (10,000 yuan)</source>
        <translation>对应本金（万元）</translation>
    </message>
    <message>
        <source>All-in cost, by amount</source>
        <translation>全口径成本（按金额加权）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>融资方式</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Days there</source>
        <translation>停留（天）</translation>
    </message>
    <message>
        <source>Granted (10,000 yuan)</source>
        <translation>授信金额（万元）</translation>
    </message>
    <message>
        <source>Paid out (10,000 yuan)</source>
        <translation>放款金额（万元）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>执行利率</translation>
    </message>
    <message>
        <source>All-in cost</source>
        <translation>全口径成本</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Ledger of financing and what it costs</source>
        <translation>融资台账与成本分析</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，数据截至 %2</translation>
    </message>
    <message>
        <source>Applications made in the period or under way on that day. The all-in cost is what remains after subsidies, a year, by the simple method, for loans repaid in parts by cash flows; averages are weighted by principal and count only applications whose cost is known.</source>
        <translation>收录本期申请及截至当日在办的融资。全口径成本为扣除贴息奖补后的年化成本，一般按简单法计算，分期偿还本金的按现金流法计算；均值按本金加权，只计成本可算的申请。</translation>
    </message>
    <message>
        <source>By instrument</source>
        <translation>按融资方式</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>按金融机构</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::FontWords</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>一级标题</translation>
    </message>
    <message>
        <source>sub-headings</source>
        <translation>二级标题</translation>
    </message>
    <message>
        <source>body text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>digits and Latin letters</source>
        <translation>数字和字母</translation>
    </message>
    <message>
        <source>The font %1 (%2) is not installed and nothing like it was found.</source>
        <translation>缺字体 %1（%2），也没有可代用的字体。</translation>
    </message>
    <message>
        <source>The font %1 (%2) is not installed; %3 is used in its place.</source>
        <translation>缺字体 %1（%2），用 %3 代替。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::GaugePapers</name>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Procurement budget</source>
        <translation>采购预算总额</translation>
    </message>
    <message>
        <source>Reserved for SMEs</source>
        <translation>预留中小企业</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Of it small and micro</source>
        <translation>其中小微企业</translation>
    </message>
    <message>
        <source>Above the lines, suited</source>
        <translation>限额以上适宜项目</translation>
    </message>
    <message>
        <source>Reserved there</source>
        <translation>限额以上预留</translation>
    </message>
    <message>
        <source>Small and micro, share</source>
        <translation>其中小微比例</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同数</translation>
    </message>
    <message>
        <source>To SMEs, share</source>
        <translation>授予中小企业比例</translation>
    </message>
    <message>
        <source>District</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>债权企业</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>债务单位</translation>
    </message>
    <message>
        <source>Nature of the debtor</source>
        <translation>债务单位性质</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同名称</translation>
    </message>
    <message>
        <source>Amount (10,000 yuan)</source>
        <translation>拖欠金额（万元）</translation>
    </message>
    <message>
        <source>Was due on</source>
        <translation>应付日期</translation>
    </message>
    <message>
        <source>Paid (10,000 yuan)</source>
        <translation>已清偿（万元）</translation>
    </message>
    <message>
        <source>Still owed (10,000 yuan)</source>
        <translation>余额（万元）</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>承诺付款日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已清偿</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>无承诺</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>清偿率</translation>
    </message>
    <message>
        <source>Still owed, by age</source>
        <translation>未清偿账款账龄</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>By debtor</source>
        <translation>按债务单位</translation>
    </message>
    <message>
        <source>Every amount</source>
        <translation>逐笔明细</translation>
    </message>
    <message>
        <source>Government procurement reserved for SMEs, %1</source>
        <translation>%1 年政府采购预留中小企业份额情况</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>By department (amounts in 10,000 yuan)</source>
        <translation>分部门情况（金额单位：万元）</translation>
    </message>
    <message>
        <source>Ledger of amounts in arrears</source>
        <translation>清欠台账</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::GaugeWords</name>
    <message>
        <source>no limit is set for it</source>
        <translation>未设比例要求</translation>
    </message>
    <message>
        <source>at least %1 is asked for, which is met</source>
        <translation>要求不低于 %1，已达标</translation>
    </message>
    <message>
        <source>at least %1 is asked for, which is not met</source>
        <translation>要求不低于 %1，未达标</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) counted</source>
        <translation>
            <numerusform>计入合同 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) counted</source>
        <translation>
            <numerusform>计入部门预算 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out that do not tell it</source>
        <comment>records counted</comment>
        <translation>
            <numerusform>%1，另有 %n 份未填报，不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserved for SMEs, of the whole budget (the plan)</source>
        <translation>预留中小企业份额占部门年度政府采购项目预算总额（方案口径）</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留中小</translation>
    </message>
    <message>
        <source>Of it for small and micro enterprises (the plan)</source>
        <translation>其中预留小微企业（方案口径）</translation>
    </message>
    <message>
        <source>For small</source>
        <translation>其中小微</translation>
    </message>
    <message>
        <source>Reserved for SMEs above the lines of small projects (No. 46)</source>
        <translation>限额以上项目预留中小企业（46号口径）</translation>
    </message>
    <message>
        <source>Of it for small and micro enterprises (No. 46)</source>
        <translation>其中预留小微企业（46号口径）</translation>
    </message>
    <message>
        <source>Contracts given to SMEs</source>
        <translation>合同授予中小企业</translation>
    </message>
    <message>
        <source>To SMEs</source>
        <translation>授予中小</translation>
    </message>
    <message>
        <source>Of them to small and micro enterprises</source>
        <translation>其中授予小微企业</translation>
    </message>
    <message>
        <source>To small</source>
        <translation>其中小微</translation>
    </message>
    <message>
        <source>%1: unknown; %2.</source>
        <comment>share, records counted</comment>
        <translation>%1：未知；%2。</translation>
    </message>
    <message>
        <source>%1 of %2 × 10,000 yuan</source>
        <translation>%1 万元 / %2 万元</translation>
    </message>
    <message>
        <source>%1: %2 (%3); %4.</source>
        <comment>share, percent, sums, records counted</comment>
        <translation>%1：%2（%3）；%4。</translation>
    </message>
    <message>
        <source>%1: %2 (%3); %4; %5.</source>
        <comment>share, percent, sums, limit, records counted</comment>
        <translation>%1：%2（%3）；%4；%5。</translation>
    </message>
    <message>
        <source>The plan counts what is reserved against the whole procurement budget of the departments of the year.</source>
        <translation>方案以部门年度政府采购项目预算总额为分母。</translation>
    </message>
    <message>
        <source>%1 Caiku 2020 No. 46 counts it only against the projects above %2 × 10,000 yuan of goods and services or %3 × 10,000 yuan of works, without those that do not suit SMEs; smaller projects are in principle reserved whole. So the two shares differ and are not to be compared.</source>
        <comment>note on the plan, lines</comment>
        <translation>%1财库〔2020〕46号仅以超过 %2 万元的货物、服务项目和超过 %3 万元的工程项目中适宜由中小企业提供的部分为分母，限额以下项目原则上全部预留。两个比例分母不同，不作比较。</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 至 %2 天</translation>
    </message>
    <message>
        <source>more than %1 days</source>
        <translation>%1 天以上</translation>
    </message>
    <message>
        <source>No amount in arrears is entered up to this day.</source>
        <translation>截至当日未登记拖欠账款。</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) still owed, %1 × 10,000 yuan; %2 of what was entered has been paid. The aim is that none is left: %3 without a day to pay by, %4 past the promised day, %5 in dispute.</source>
        <translation>
            <numerusform>未清偿 %n 笔，余额 %1 万元；清偿率 %2。目标为零拖欠：无承诺日期 %3 笔，承诺逾期未兑现 %4 笔，有争议 %5 笔。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::InclusivePaper</name>
    <message>
        <source>unknown</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Inclusive balance (10,000 yuan)</source>
        <translation>普惠小微余额（万元）</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>By the definition of the year</source>
        <translation>按当年口径</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, verdict</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Returns beside the own records, counted by the same scope</source>
        <translation>月报与本库同口径对照</translation>
    </message>
    <message>
        <source>Return (10,000 yuan)</source>
        <translation>月报（万元）</translation>
    </message>
    <message>
        <source>Bank's list (10,000 yuan)</source>
        <translation>银行明细（万元）</translation>
    </message>
    <message>
        <source>Bank's list, loans</source>
        <translation>银行明细（笔）</translation>
    </message>
    <message>
        <source>Own drawdowns (10,000 yuan)</source>
        <translation>本库放款（万元）</translation>
    </message>
    <message>
        <source>Own drawdowns, loans</source>
        <translation>本库放款（笔）</translation>
    </message>
    <message>
        <source>Size not known, loans</source>
        <translation>规模待核（笔）</translation>
    </message>
    <message>
        <source>Loans that differ</source>
        <translation>逐笔差异</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Own drawdown (10,000 yuan)</source>
        <translation>本库放款（万元）</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>口径认定</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::ListPaper</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>填报日期</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>所属行业</translation>
    </message>
    <message>
        <source>Size of the enterprise</source>
        <translation>企业规模</translation>
    </message>
    <message>
        <source>Town (street)</source>
        <translation>所属镇（街道）</translation>
    </message>
    <message>
        <source>Amount needed (10,000 yuan)</source>
        <translation>融资需求金额（万元）</translation>
    </message>
    <message>
        <source>Term (months)</source>
        <translation>融资期限（月）</translation>
    </message>
    <message>
        <source>Purpose of the money</source>
        <translation>融资用途</translation>
    </message>
    <message>
        <source>Way of financing</source>
        <translation>融资方式</translation>
    </message>
    <message>
        <source>Way of security</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押物情况</translation>
    </message>
    <message>
        <source>Expected rate (%)</source>
        <translation>期望利率（%）</translation>
    </message>
    <message>
        <source>Banks in mind</source>
        <translation>意向银行</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系岗位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>First loan</source>
        <translation>是否首贷</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>推送银行</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>推送日期</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>对接情况</translation>
    </message>
    <message>
        <source>Granted (10,000 yuan)</source>
        <translation>授信金额（万元）</translation>
    </message>
    <message>
        <source>Paid out (10,000 yuan)</source>
        <translation>放款金额（万元）</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>放款日期</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>执行利率（%）</translation>
    </message>
    <message>
        <source>Why not successful</source>
        <translation>未成功原因</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办结情况</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>对接机构</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n application(s)</source>
        <translation>
            <numerusform>合计：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>填报单位：%1</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation>推送机构：%1</translation>
    </message>
    <message>
        <source>Document number: %1</source>
        <translation>文号：%1</translation>
    </message>
    <message>
        <source>Institutions decide by %1</source>
        <translation>应决定日期：%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of list, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Declared list of enterprises' financing needs</source>
        <translation>企业融资需求申报清单</translation>
    </message>
    <message>
        <source>Recommended list of enterprises' financing needs</source>
        <translation>企业融资需求推荐清单</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a list, its day</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::LoanPaper</name>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>申请编号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Loan, 10k yuan</source>
        <translation>贷款金额（万元）</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>放款日</translation>
    </message>
    <message>
        <source>Repayable by</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Contract rate a year</source>
        <translation>执行年利率</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本项目</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>收费主体</translation>
    </message>
    <message>
        <source>Paid when</source>
        <translation>支付时点</translation>
    </message>
    <message>
        <source>Amount, 10k yuan</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>年化</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>removed on %1, not counted</source>
        <translation>%1 已清理，不计</translation>
    </message>
    <message>
        <source>to be removed (clause 9)</source>
        <translation>应清理（九）</translation>
    </message>
    <message>
        <source>as the contract says</source>
        <translation>按合同</translation>
    </message>
    <message>
        <source>Net cost after subsidies</source>
        <translation>补后净成本</translation>
    </message>
    <message>
        <source>All-in cost a year</source>
        <translation>综合融资成本（年化）</translation>
    </message>
    <message>
        <source>Simple method</source>
        <translation>简单法</translation>
    </message>
    <message>
        <source>By cash flows, nominal</source>
        <translation>现金流法（名义）</translation>
    </message>
    <message>
        <source>By cash flows, effective</source>
        <translation>现金流法（实际）</translation>
    </message>
    <message>
        <source>Before subsidies</source>
        <translation>补前</translation>
    </message>
    <message>
        <source>After subsidies</source>
        <translation>补后</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Received, yuan</source>
        <translation>收到（元）</translation>
    </message>
    <message>
        <source>Principal, yuan</source>
        <translation>还本（元）</translation>
    </message>
    <message>
        <source>Interest, yuan</source>
        <translation>付息（元）</translation>
    </message>
    <message>
        <source>Fees, yuan</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>Subsidies, yuan</source>
        <translation>补贴（元）</translation>
    </message>
    <message>
        <source>In or out, yuan</source>
        <translation>净收支（元）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>dates</comment>
        <translation>
            <numerusform>另有 %n 期</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be worked out yet. Not filled in: %1</source>
        <translation>暂不能计算，未填：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Simple method: whole cost ÷ average principal in use ÷ years; it is left out where principal is repaid on the way. By cash flows: the rate at which all payments are worth what was received (internal rate of return), nominal = 12 × the monthly rate, effective = compounded over the year. As of %1.</source>
        <translation>简单法＝全部成本÷平均占用本金÷年数，分期还本的不列。现金流法＝使各期收支现值相等的利率（内部收益率），名义年化＝月利率×12，实际年化按月复利折算。数据日期 %1。</translation>
    </message>
    <message>
        <source>Institution (seal):                         Enterprise (seal):                         Date:</source>
        <translation>金融机构（盖章）：                         企业（盖章）：                         日期：</translation>
    </message>
    <message>
        <source>List of the all-in cost of a loan to an enterprise</source>
        <translation>企业贷款综合融资成本清单</translation>
    </message>
    <message>
        <source>loan cost sheet</source>
        <comment>subtitle</comment>
        <translation>贷款明白纸</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the paper</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::MaturitiesPaper</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Amount owed (10,000 yuan)</source>
        <translation>未还金额（万元）</translation>
    </message>
    <message>
        <source>Renewal product</source>
        <translation>续贷产品</translation>
    </message>
    <message>
        <source>Application under way</source>
        <translation>在办申请</translation>
    </message>
    <message>
        <source>Bridge cost avoided (10,000 yuan)</source>
        <translation>可省过桥费（万元）</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n loan(s)</source>
        <translation>
            <numerusform>合计：%n 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %n loan(s), %1 of them of unknown amount</source>
        <translation>
            <numerusform>合计：%n 笔，其中 %1 笔金额待核</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (extended)</source>
        <translation>%1（已展期）</translation>
    </message>
    <message>
        <source>No renewal in use</source>
        <translation>续贷产品未启用</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Loans that fall due</source>
        <translation>到期贷款续贷日历</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No loan falls due in this time.</source>
        <translation>此期间没有到期贷款。</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) fall due in this time, %1 × 10,000 yuan are still owed on them.</source>
        <translation>
            <numerusform>此期间到期贷款 %n 笔，未还金额 %1 万元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>到期月份</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::MeasuresPaper</name>
    <message>
        <source>Code</source>
        <translation>举措编码</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>工作举措</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>量化目标</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Done / should be</source>
        <translation>完成/应达</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Who can clear it, by what</source>
        <translation>谁能消灯、办什么</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步措施</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a lamp, how many</comment>
        <translation>%1 %2 项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1. %2 (%3), lead: %4, supporting: %5</source>
        <comment>clause, its title, its lamp, bureaus</comment>
        <translation>第%1条　%2（%3）　牵头：%4　配合：%5</translation>
    </message>
    <message>
        <source>Measures of the plan: progress and lamps</source>
        <translation>方案措施进展与亮灯情况表</translation>
    </message>
    <message>
        <source>Duties of %1 under the plan</source>
        <translation>%1责任单位任务清单</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>plan, its number, counts of lamps</comment>
        <translation>%1（%2）：%3。</translation>
    </message>
    <message>
        <source>Clauses it leads</source>
        <translation>牵头条款</translation>
    </message>
    <message>
        <source>Clauses it supports</source>
        <translation>配合条款</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Lead bureau</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Supporting bureaus</source>
        <translation>配合单位</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::SupervisionPaper</name>
    <message>
        <source>%1-%2-%3</source>
        <comment>year, month, day on an official paper</comment>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Supervision slip %1</source>
        <translation>督办单 %1</translation>
    </message>
    <message>
        <source>Supervision slip (%1)</source>
        <translation>督办单（%1）</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>the bureau in charge</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>The following task is put under supervision. Please speed it up and answer in writing by %1.</source>
        <translation>现对以下任务予以督办，请抓紧推进，并于%1前书面回复。</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::TroubledLedger</name>
    <message>
        <source>Contract</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Loan balance (10,000 yuan)</source>
        <translation>贷款余额（万元）</translation>
    </message>
    <message>
        <source>Rate a year (%)</source>
        <translation>执行年利率</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>Town (street)</source>
        <translation>所属镇（街道）</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>所属行业</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Way of security</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>On credit (10,000 yuan)</source>
        <translation>信用余额（万元）</translation>
    </message>
    <message>
        <source>On mortgage (10,000 yuan)</source>
        <translation>抵押余额（万元）</translation>
    </message>
    <message>
        <source>On pledge (10,000 yuan)</source>
        <translation>质押余额（万元）</translation>
    </message>
    <message>
        <source>On guarantee (10,000 yuan)</source>
        <translation>保证余额（万元）</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>其中：保证人</translation>
    </message>
    <message>
        <source>Five-class rating</source>
        <translation>五级形态</translation>
    </message>
    <message>
        <source>Days principal is overdue</source>
        <translation>本金逾期天数</translation>
    </message>
    <message>
        <source>Government is to coordinate</source>
        <translation>是否需要地方政府协调配合</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Overdue and problem loans</source>
        <translation>逾期和问题贷款</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Settled (10,000 yuan)</source>
        <translation>化解收回金额（万元）</translation>
    </message>
    <message>
        <source>Settled last</source>
        <translation>最近化解日期</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::VisitKitPaper</name>
    <message>
        <source>no date</source>
        <translation>无期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before, value after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, number of its lines</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to tell of</source>
        <translation>以下均无</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names of lists</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Town (street)</source>
        <translation>镇（街道）</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>培育层级</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近走访</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未走访过</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1，%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Situation at the last visit</source>
        <translation>上次走访情况</translation>
    </message>
    <message>
        <source>Problems raised then</source>
        <translation>上次反映问题</translation>
    </message>
    <message>
        <source>What was to follow</source>
        <translation>上次跟进事项</translation>
    </message>
    <message>
        <source>Changed since the last visit</source>
        <translation>上次走访以来的变化</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Evidence missing for %1</source>
        <translation>%1尚缺材料</translation>
    </message>
    <message>
        <source>Evidence missing for the next tier</source>
        <translation>下一级尚缺材料</translation>
    </message>
    <message>
        <source>What would prove it</source>
        <translation>可用什么证明</translation>
    </message>
    <message>
        <source>Certificates that end soon</source>
        <translation>将到期证书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Loans that fall due</source>
        <translation>将到期贷款</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Amount owed (10,000 yuan)</source>
        <translation>未还金额（万元）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Requests not settled</source>
        <translation>未办结诉求</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tasks not done</source>
        <translation>未办结任务</translation>
    </message>
    <message>
        <source>Promises given and not kept</source>
        <translation>未兑现承诺</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>承诺单位</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Keep by</source>
        <translation>兑现期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>走访准备</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the paper, enterprise</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::CommandPalette</name>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>侧栏预览</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search enterprises and clauses, or type a command</source>
        <translation>搜索企业、条款，或输入命令</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Business</source>
        <translation>业务(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;ieldwork</source>
        <translation>外业(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>报表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::MainWindow</name>
    <message>
        <source>Yumiao · Cultivation of small and medium-sized enterprises, Yanjiang District</source>
        <translation>育苗・雁江区中小企业梯度培育管理</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>program and workspace</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::MenuCorner</name>
    <message>
        <source>Search or type a command</source>
        <translation>搜索企业、条款，或输入命令</translation>
    </message>
    <message>
        <source>Search, or type a command, Ctrl+K</source>
        <translation>搜索或输入命令，Ctrl+K</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::NavList</name>
    <message>
        <source>%1, %2 open</source>
        <translation>%1，%2 件未了</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::NavSide</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Records and log</source>
        <translation>记录与日志</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::PaletteQuery</name>
    <message>
        <source>%1, first %2 shown</source>
        <translation>%1 条，列前 %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::PlanClock</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>余 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation>
            <numerusform>已过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan period %1 to %2, %3</source>
        <translation>方案期 %1 起 %2 止，%3</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案期</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 止</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::UndoBar</name>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>撤销 Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::WidgetPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Yumiao</source>
        <translation>育苗</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::WindowCommands</name>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>This is the first view</source>
        <translation>已是最早的视图</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>This is the newest view</source>
        <translation>已是最新的视图</translation>
    </message>
    <message>
        <source>Search or command…</source>
        <translation>搜索或命令…</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Wide or narrow navigation</source>
        <translation>导航栏宽窄</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小字号</translation>
    </message>
    <message>
        <source>Standard text size</source>
        <translation>标准字号</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size %1%</source>
        <translation>字号 %1%</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::tables::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag or Alt+Up, Alt+Down to order</source>
        <translation>拖动或 Alt+上下键排序</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::tables::RecordTable</name>
    <message>
        <source>The list could not be read</source>
        <translation>列表读不出来</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The record is not in the list any more</source>
        <translation>这条记录已不在列表中</translation>
    </message>
    <message>
        <source>As the text size</source>
        <translation>随字号</translation>
    </message>
    <message>
        <source>Compact (24)</source>
        <translation>紧凑（24）</translation>
    </message>
    <message>
        <source>Standard (28)</source>
        <translation>标准（28）</translation>
    </message>
    <message>
        <source>Roomy (32)</source>
        <translation>宽松（32）</translation>
    </message>
    <message>
        <source>High (36)</source>
        <translation>大（36）</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::widgets::Chip</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>去掉这个条件</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::widgets::Drawer</name>
    <message>
        <source>Keep this record while the selection moves</source>
        <translation>选中别的行时保留这一条</translation>
    </message>
    <message>
        <source>Open in full</source>
        <translation>打开全页</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>关闭侧栏</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab title and count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::widgets::ValueRow</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::words::DutyWords</name>
    <message numerus="yes">
        <source>%n working day(s) past due (due %1)</source>
        <translation>
            <numerusform>逾期 %n 个工作日（期限 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due (due %1)</source>
        <translation>
            <numerusform>逾期 %n 天（期限 %1）</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is left (due %1)</source>
        <translation>今日到期（期限 %1）</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left (due %1)</source>
        <translation>
            <numerusform>余 %n 个工作日（期限 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left (due %1)</source>
        <translation>
            <numerusform>余 %n 天（期限 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed %n working day(s) after it was due (%1)</source>
        <translation>
            <numerusform>补办：逾期 %n 个工作日后办结（期限 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed %n day(s) after it was due (%1)</source>
        <translation>
            <numerusform>补办：逾期 %n 天后办结（期限 %1）</numerusform>
        </translation>
    </message>
    <message>
        <source>In time</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1 points behind schedule: %2% done, %3% should be</source>
        <translation>慢于序时 %1 个百分点：完成 %2%，应达 %3%</translation>
    </message>
    <message>
        <source>In time: %1% done, %2% should be</source>
        <translation>按序时：完成 %1%，应达 %2%</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>本办</translation>
    </message>
    <message>
        <source>%1 reports the progress</source>
        <translation>%1填报进展</translation>
    </message>
    <message>
        <source>%1 reports a progress of at least %2%</source>
        <translation>%1填报进展达到 %2% 以上</translation>
    </message>
    <message>
        <source>%1 finishes the work and registers the completion</source>
        <translation>%1办完并登记办结</translation>
    </message>
    <message>
        <source>%1 registers the completion</source>
        <translation>%1登记办结</translation>
    </message>
    <message>
        <source>%1 extends the deadline and says why</source>
        <translation>%1调整期限并写明原因</translation>
    </message>
    <message>
        <source>Completed in time</source>
        <translation>按期办结</translation>
    </message>
    <message>
        <source>Nothing has been reported yet</source>
        <translation>尚未填报进展</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>The cumulative value fell from %1 to %2 without a reason</source>
        <translation>累计数由 %1 降到 %2，未写原因</translation>
    </message>
    <message>
        <source>The cumulative value fell from %1 to %2: %3</source>
        <translation>累计数由 %1 降到 %2：%3</translation>
    </message>
    <message>
        <source>%1; or: %2</source>
        <comment>two ways to clear a lamp</comment>
        <translation>%1；或%2</translation>
    </message>
    <message>
        <source>■ Red</source>
        <translation>■ 红</translation>
    </message>
    <message>
        <source>▲ Amber</source>
        <translation>▲ 黄</translation>
    </message>
    <message>
        <source>◆ Blue</source>
        <translation>◆ 蓝</translation>
    </message>
    <message>
        <source>● Green</source>
        <translation>● 绿</translation>
    </message>
    <message>
        <source>□ Completed</source>
        <translation>□ 办结</translation>
    </message>
    <message>
        <source>○ Not started</source>
        <translation>○ 未开始</translation>
    </message>
</context>
<context>
    <name>yumiao::ui::words::TraceWords</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>kind of record, its title, its day</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line, its lamp</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line, what it led to</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No evidence reported this quarter</source>
        <translation>本季度无佐证</translation>
    </message>
    <message>
        <source>No report this quarter</source>
        <translation>本季度未填报</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>没有期限</translation>
    </message>
    <message numerus="yes">
        <source>Nothing done for %n day(s)</source>
        <translation>
            <numerusform>%n 天未触达</numerusform>
        </translation>
    </message>
</context>
</TS>
