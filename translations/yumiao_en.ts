<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>assessment</name>
    <message numerus="yes">
        <source>within %n year(s)</source>
        <translation>
            <numerusform>within %n year</numerusform>
            <numerusform>within %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none in %n year(s)</source>
        <translation>
            <numerusform>none in %n year</numerusform>
            <numerusform>none in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>%n fault found.</numerusform>
            <numerusform>%n faults found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written, change set %1.</source>
        <translation>
            <numerusform>%n record written, change set %1.</numerusform>
            <numerusform>%n records written, change set %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed later and kept.</source>
        <translation>
            <numerusform>%n field were changed later and kept.</numerusform>
            <numerusform>%n fields were changed later and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report written to %1 (%n page(s)).</source>
        <translation>
            <numerusform>Report written to %1 (%n page).</numerusform>
            <numerusform>Report written to %1 (%n pages).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed record(s)</source>
        <translation>
            <numerusform>%n removed record</numerusform>
            <numerusform>%n removed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can be judged by; %n worked example(s) agree.</source>
        <translation>
            <numerusform>%1 can be judged by; %n worked example agree.</numerusform>
            <numerusform>%1 can be judged by; %n worked examples agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n loan(s), %2 万元</source>
        <translation>
            <numerusform>%1: %n loan, %2 万元</numerusform>
            <numerusform>%1: %n loans, %2 万元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) without a step for %1 days or more</source>
        <translation>
            <numerusform>%n application without a step for %1 days or more</numerusform>
            <numerusform>%n applications without a step for %1 days or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are numbered by the word processor; their numbers are not in the text.</source>
        <translation>
            <numerusform>%n paragraph are numbered by the word processor; their numbers are not in the text.</numerusform>
            <numerusform>%n paragraphs are numbered by the word processor; their numbers are not in the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::app::window::ProgramCommands</name>
    <message numerus="yes">
        <source>%1 %n field(s) were changed later and kept.</source>
        <translation>
            <numerusform>%1 %n field were changed later and kept.</numerusform>
            <numerusform>%1 %n fields were changed later and kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::forms::RecordForm</name>
    <message numerus="yes">
        <source>%n field(s) to decide</source>
        <translation>
            <numerusform>%n field to decide</numerusform>
            <numerusform>%n fields to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go: %1</source>
        <translation>
            <numerusform>%n to go: %1</numerusform>
            <numerusform>%n to go: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::AnnouncedDialog</name>
    <message numerus="yes">
        <source>%n certificate(s) entered.</source>
        <translation>
            <numerusform>%n certificate entered.</numerusform>
            <numerusform>%n certificates entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were set aside: their names or codes cannot stand.</source>
        <translation>
            <numerusform>%n line were set aside: their names or codes cannot stand.</numerusform>
            <numerusform>%n lines were set aside: their names or codes cannot stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n certificate(s)</source>
        <translation>
            <numerusform>Enter %n certificate</numerusform>
            <numerusform>Enter %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) wait for your choice and stay out until then.</source>
        <translation>
            <numerusform>%n line wait for your choice and stay out until then.</numerusform>
            <numerusform>%n lines wait for your choice and stay out until then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ApplicationDrawer</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ApplicationOverview</name>
    <message numerus="yes">
        <source>Stuck, %n day(s) in this stage</source>
        <translation>
            <numerusform>Stuck, %n day in this stage</numerusform>
            <numerusform>Stuck, %n days in this stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation>
            <numerusform>%n day past due</numerusform>
            <numerusform>%n days past due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::BoardPane</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::BulkEditDialog</name>
    <message numerus="yes">
        <source>Nothing was written: %n field(s) are refused. The others can be applied now.</source>
        <translation>
            <numerusform>Nothing was written: %n field are refused. The others can be applied now.</numerusform>
            <numerusform>Nothing was written: %n fields are refused. The others can be applied now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed since you looked: look at them again.</source>
        <translation>
            <numerusform>%n field were changed since you looked: look at them again.</numerusform>
            <numerusform>%n fields were changed since you looked: look at them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are refused and stay as they are.</source>
        <translation>
            <numerusform>%n field are refused and stay as they are.</numerusform>
            <numerusform>%n fields are refused and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are left out.</source>
        <translation>
            <numerusform>%n field are left out.</numerusform>
            <numerusform>%n fields are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::BulkEdits</name>
    <message numerus="yes">
        <source>%n field(s) pasted in %1</source>
        <translation>
            <numerusform>%n field pasted in %1</numerusform>
            <numerusform>%n fields pasted in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::BulkWords</name>
    <message numerus="yes">
        <source>%n enterprise(s)</source>
        <translation>
            <numerusform>%n enterprise</numerusform>
            <numerusform>%n enterprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::CasesDialog</name>
    <message numerus="yes">
        <source>%n line(s). Enter opens the course.</source>
        <translation>
            <numerusform>%n line. Enter opens the course.</numerusform>
            <numerusform>%n lines. Enter opens the course.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::DoublesDialog</name>
    <message numerus="yes">
        <source>%n pair(s) to decide. Nothing is merged by itself.</source>
        <translation>
            <numerusform>%n pair to decide. Nothing is merged by itself.</numerusform>
            <numerusform>%n pairs to decide. Nothing is merged by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::EnterprisesPage</name>
    <message numerus="yes">
        <source>Remove %n enterprise(s)? Why?</source>
        <translation>
            <numerusform>Remove %n enterprise? Why?</numerusform>
            <numerusform>Remove %n enterprises? Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::EvidenceDialog</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Export</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of %1 selected rows were copied</source>
        <translation>
            <numerusform>Only the first %n of %1 selected rows were copied</numerusform>
            <numerusform>Only the first %n of %1 selected rows were copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied with headings</source>
        <translation>
            <numerusform>%n row copied with headings</numerusform>
            <numerusform>%n rows copied with headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FilterSentence</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n day from today</numerusform>
            <numerusform>%n days from today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation>
            <numerusform>%n chosen record</numerusform>
            <numerusform>%n chosen records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::FinancingPage</name>
    <message numerus="yes">
        <source>Remove %n application(s)? Why?</source>
        <translation>
            <numerusform>Remove %n application? Why?</numerusform>
            <numerusform>Remove %n applications? Why?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stuck, %2 (more than %n day(s) in one stage)</source>
        <comment>count; amount</comment>
        <translation>
            <numerusform>%1 stuck, %2 (more than %n day in one stage)</numerusform>
            <numerusform>%1 stuck, %2 (more than %n days in one stage)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::GaugeSightWords</name>
    <message numerus="yes">
        <source>%1: %n that do not tell it</source>
        <comment>share</comment>
        <translation>
            <numerusform>%1: %n that does not tell it</numerusform>
            <numerusform>%1: %n that do not tell it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× 10,000 yuan, %n amount(s)</source>
        <translation>
            <numerusform>× 10,000 yuan, %n amount</numerusform>
            <numerusform>× 10,000 yuan, %n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::HandOverDialog</name>
    <message numerus="yes">
        <source>Hand over %n application(s) for verification</source>
        <translation>
            <numerusform>Hand over %n application for verification</numerusform>
            <numerusform>Hand over %n applications for verification</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ImportsPage</name>
    <message numerus="yes">
        <source>Write %n row(s)</source>
        <translation>
            <numerusform>Write %n row</numerusform>
            <numerusform>Write %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written. The import can be undone as one.</source>
        <translation>
            <numerusform>%n record written. The import can be undone as one.</numerusform>
            <numerusform>%n records written. The import can be undone as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) set aside are left out. The import can be undone as one.</source>
        <translation>
            <numerusform>%n row set aside are left out. The import can be undone as one.</numerusform>
            <numerusform>%n rows set aside are left out. The import can be undone as one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::InclusiveDialog</name>
    <message numerus="yes">
        <source>%1: %n loan(s) that the bank's list and the own records do not agree about</source>
        <translation>
            <numerusform>%1: %n loan that the bank's list and the own records do not agree about</numerusform>
            <numerusform>%1: %n loans that the bank's list and the own records do not agree about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::JudgementPane</name>
    <message numerus="yes">
        <source>%n fact(s); judged again by itself</source>
        <translation>
            <numerusform>%n fact; judged again by itself</numerusform>
            <numerusform>%n facts; judged again by itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ListDialog</name>
    <message numerus="yes">
        <source>Put %n application(s) on a list</source>
        <translation>
            <numerusform>Put %n application on a list</numerusform>
            <numerusform>Put %n applications on a list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ListsDialog</name>
    <message numerus="yes">
        <source>%n application(s), %1 × 10,000 yuan</source>
        <translation>
            <numerusform>%n application, %1 × 10,000 yuan</numerusform>
            <numerusform>%n applications, %1 × 10,000 yuan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::LoansDialog</name>
    <message numerus="yes">
        <source>%n loan(s), %1 万元</source>
        <translation>
            <numerusform>%n loan, %1 万元</numerusform>
            <numerusform>%n loans, %1 万元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settlement(s) of no loan of this list, %1 万元</source>
        <translation>
            <numerusform>%n settlement of no loan of this list, %1 万元</numerusform>
            <numerusform>%n settlements of no loan of this list, %1 万元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::MergeDialog</name>
    <message numerus="yes">
        <source>%n record(s) that belong to it follow. The merge can be taken back later; both then stand as before.</source>
        <translation>
            <numerusform>%n record that belong to it follow. The merge can be taken back later; both then stand as before.</numerusform>
            <numerusform>%n records that belong to it follow. The merge can be taken back later; both then stand as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide: 1 takes the first, 2 the second, 3 types a value.</source>
        <translation>
            <numerusform>%n to decide: 1 takes the first, 2 the second, 3 types a value.</numerusform>
            <numerusform>%n to decide: 1 takes the first, 2 the second, 3 types a value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::OriginWords</name>
    <message numerus="yes">
        <source>and %n earlier ones, see the timeline</source>
        <translation>
            <numerusform>and %n earlier ones, see the timeline</numerusform>
            <numerusform>and %n earlier ones, see the timeline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PackEditor</name>
    <message numerus="yes">
        <source>Save though %n worked example(s) differ?</source>
        <translation>
            <numerusform>Save though %n worked example differ?</numerusform>
            <numerusform>Save though %n worked examples differ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). The rules can be judged by.</source>
        <translation>
            <numerusform>%n change. The rules can be judged by.</numerusform>
            <numerusform>%n changes. The rules can be judged by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked example(s) agree.</source>
        <translation>
            <numerusform>%n worked example agree.</numerusform>
            <numerusform>%n worked examples agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PasteDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are refused, so nothing is written.</source>
        <translation>
            <numerusform>%n field are refused, so nothing is written.</numerusform>
            <numerusform>%n fields are refused, so nothing is written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed since you looked: look at them again.</source>
        <translation>
            <numerusform>%n field were changed since you looked: look at them again.</numerusform>
            <numerusform>%n fields were changed since you looked: look at them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are refused and stay as they are.</source>
        <translation>
            <numerusform>%n field are refused and stay as they are.</numerusform>
            <numerusform>%n fields are refused and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n field(s) are refused. The others can be applied now.</source>
        <translation>
            <numerusform>Nothing was written: %n field are refused. The others can be applied now.</numerusform>
            <numerusform>Nothing was written: %n fields are refused. The others can be applied now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, repeated over the %n selected row(s).</source>
        <translation>
            <numerusform>%1, repeated over the %n selected row.</numerusform>
            <numerusform>%1, repeated over the %n selected rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PlanReadDialog</name>
    <message numerus="yes">
        <source>The plan was taken over: %n clause(s).</source>
        <translation>
            <numerusform>The plan was taken over: %n clause.</numerusform>
            <numerusform>The plan was taken over: %n clauses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are numbered by the word processor; their numbers are not in the text.</source>
        <translation>
            <numerusform>%n paragraph are numbered by the word processor; their numbers are not in the text.</numerusform>
            <numerusform>%n paragraphs are numbered by the word processor; their numbers are not in the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Planner</name>
    <message numerus="yes">
        <source>%n make-up working day(s)</source>
        <translation>
            <numerusform>%n make-up working day</numerusform>
            <numerusform>%n make-up working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing %n: %1</source>
        <translation>
            <numerusform>missing %n: %1</numerusform>
            <numerusform>missing %n: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::PreviewBar</name>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <translation>
            <numerusform>of %n page</numerusform>
            <numerusform>of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RecordsPage</name>
    <message numerus="yes">
        <source>Why are %n record(s) removed? The history keeps them.</source>
        <translation>
            <numerusform>Why are %n record removed? The history keeps them.</numerusform>
            <numerusform>Why are %n records removed? The history keeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) retired</source>
        <translation>
            <numerusform>%n record retired</numerusform>
            <numerusform>%n records retired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put in force again</source>
        <translation>
            <numerusform>%n record put in force again</numerusform>
            <numerusform>%n records put in force again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RefusalMapDialog</name>
    <message numerus="yes">
        <source>No step for %n day(s)</source>
        <translation>
            <numerusform>No step for %n day</numerusform>
            <numerusform>No step for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) failed. Enter opens those of a row.</source>
        <translation>
            <numerusform>%n application failed. Enter opens those of a row.</numerusform>
            <numerusform>%n applications failed. Enter opens those of a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s) in all</source>
        <translation>
            <numerusform>%n page in all</numerusform>
            <numerusform>%n pages in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RequestDrawer</name>
    <message numerus="yes">
        <source>%n day(s) past its term</source>
        <translation>
            <numerusform>%n day past its term</numerusform>
            <numerusform>%n days past its term</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::RequestWords</name>
    <message numerus="yes">
        <source>by %1, done %n day(s) late</source>
        <translation>
            <numerusform>by %1, done %n day late</numerusform>
            <numerusform>by %1, done %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %1, %n day(s) late</source>
        <translation>
            <numerusform>by %1, %n day late</numerusform>
            <numerusform>by %1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %1, %n day(s) left</source>
        <translation>
            <numerusform>by %1, %n day left</numerusform>
            <numerusform>by %1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::Say</name>
    <message numerus="yes">
        <source>%n field(s) were changed later and kept.</source>
        <translation>
            <numerusform>%n field were changed later and kept.</numerusform>
            <numerusform>%n fields were changed later and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed</source>
        <translation>
            <numerusform>%n record removed</numerusform>
            <numerusform>%n records removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::SetDetail</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::StepWords</name>
    <message numerus="yes">
        <source>%n field(s) of %1</source>
        <translation>
            <numerusform>%n field of %1</numerusform>
            <numerusform>%n fields of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported: %n record(s)</source>
        <translation>
            <numerusform>imported: %n record</numerusform>
            <numerusform>imported: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged: %1 (%n record(s))</source>
        <translation>
            <numerusform>merged: %1 (%n record)</numerusform>
            <numerusform>merged: %1 (%n records)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s), first %2</source>
        <comment>what was done, name</comment>
        <translation>
            <numerusform>%1: %n record, first %2</numerusform>
            <numerusform>%1: %n records, first %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TaskBatchDialog</name>
    <message numerus="yes">
        <source>%n task(s), each with what the enterprise lacks</source>
        <translation>
            <numerusform>%n task, each with what the enterprise lacks</numerusform>
            <numerusform>%n tasks, each with what the enterprise lacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coaching task(s) made.</source>
        <translation>
            <numerusform>%n coaching task made.</numerusform>
            <numerusform>%n coaching tasks made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TaskDrawer</name>
    <message numerus="yes">
        <source>%n day(s) past its term</source>
        <translation>
            <numerusform>%n day past its term</numerusform>
            <numerusform>%n days past its term</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last: %1</source>
        <translation>
            <numerusform>%n time, last: %1</numerusform>
            <numerusform>%n times, last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TraceDialog</name>
    <message numerus="yes">
        <source>%n proof(s). Enter opens a record.</source>
        <translation>
            <numerusform>%n proof. Enter opens a record.</numerusform>
            <numerusform>%n proofs. Enter opens a record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::TrashPage</name>
    <message numerus="yes">
        <source>%n record(s) brought back</source>
        <translation>
            <numerusform>%n record brought back</numerusform>
            <numerusform>%n records brought back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::WaysModel</name>
    <message numerus="yes">
        <source>%n to be verified</source>
        <translation>
            <numerusform>%n to be verified</numerusform>
            <numerusform>%n to be verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::pages::WhatIfPane</name>
    <message numerus="yes">
        <source>no condition fails, %n to be verified</source>
        <translation>
            <numerusform>no condition fails, %n to be verified</numerusform>
            <numerusform>no condition fails, %n to be verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) still fail</source>
        <translation>
            <numerusform>%n condition still fail</numerusform>
            <numerusform>%n conditions still fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::AssessmentPaper</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::GaugeWords</name>
    <message numerus="yes">
        <source>%n contract(s) counted</source>
        <translation>
            <numerusform>%n contract counted</numerusform>
            <numerusform>%n contracts counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) counted</source>
        <translation>
            <numerusform>%n budget counted</numerusform>
            <numerusform>%n budgets counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out that do not tell it</source>
        <comment>records counted</comment>
        <translation>
            <numerusform>%1, %n left out that does not tell it</numerusform>
            <numerusform>%1, %n left out that do not tell it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) still owed, %1 × 10,000 yuan; %2 of what was entered has been paid. The aim is that none is left: %3 without a day to pay by, %4 past the promised day, %5 in dispute.</source>
        <translation>
            <numerusform>%n amount still owed, %1 × 10,000 yuan; %2 of what was entered has been paid. The aim is that none is left: %3 without a day to pay by, %4 past the promised day, %5 in dispute.</numerusform>
            <numerusform>%n amounts still owed, %1 × 10,000 yuan; %2 of what was entered has been paid. The aim is that none is left: %3 without a day to pay by, %4 past the promised day, %5 in dispute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::ListPaper</name>
    <message numerus="yes">
        <source>Total: %n application(s)</source>
        <translation>
            <numerusform>Total: %n application</numerusform>
            <numerusform>Total: %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::LoanPaper</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>dates</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::MaturitiesPaper</name>
    <message numerus="yes">
        <source>Total: %n loan(s)</source>
        <translation>
            <numerusform>Total: %n loan</numerusform>
            <numerusform>Total: %n loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %n loan(s), %1 of them of unknown amount</source>
        <translation>
            <numerusform>Total: %n loan, %1 of them of unknown amount</numerusform>
            <numerusform>Total: %n loans, %1 of them of unknown amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) fall due in this time, %1 × 10,000 yuan are still owed on them.</source>
        <translation>
            <numerusform>%n loan fall due in this time, %1 × 10,000 yuan are still owed on them.</numerusform>
            <numerusform>%n loans fall due in this time, %1 × 10,000 yuan are still owed on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::reports::VisitKitPaper</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::shell::PlanClock</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n days left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation>
            <numerusform>ended %n days ago</numerusform>
            <numerusform>ended %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::words::DutyWords</name>
    <message numerus="yes">
        <source>%n working day(s) past due (due %1)</source>
        <translation>
            <numerusform>%n working day past due (due %1)</numerusform>
            <numerusform>%n working days past due (due %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due (due %1)</source>
        <translation>
            <numerusform>%n day past due (due %1)</numerusform>
            <numerusform>%n days past due (due %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left (due %1)</source>
        <translation>
            <numerusform>%n working day left (due %1)</numerusform>
            <numerusform>%n working days left (due %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left (due %1)</source>
        <translation>
            <numerusform>%n day left (due %1)</numerusform>
            <numerusform>%n days left (due %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed %n working day(s) after it was due (%1)</source>
        <translation>
            <numerusform>Completed %n working day after it was due (%1)</numerusform>
            <numerusform>Completed %n working days after it was due (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed %n day(s) after it was due (%1)</source>
        <translation>
            <numerusform>Completed %n day after it was due (%1)</numerusform>
            <numerusform>Completed %n days after it was due (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yumiao::ui::words::TraceWords</name>
    <message numerus="yes">
        <source>Nothing done for %n day(s)</source>
        <translation>
            <numerusform>Nothing done for %n day</numerusform>
            <numerusform>Nothing done for %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
