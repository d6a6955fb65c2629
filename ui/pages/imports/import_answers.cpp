// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/import_answers.h"

#include "ui/theme/theme.h"
#include "ui/words/label_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace yumiao::ui::pages {

ImportAnswers::ImportAnswers(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(12, 8, 12, 0);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    hide();
}

void ImportAnswers::setKind(records::RecordKind kind)
{
    m_kind = kind;
    m_units.clear();
    m_doubtful.clear();
    for (const auto &[field, input] : m_fields)
        delete input;
    m_fields.clear();
    for (const QString &field : exchange::askedFields(kind)) {
        auto *input = new QLineEdit(this);
        input->setMaximumWidth(theme::grown(230));
        input->setClearButtonEnabled(true);
        connect(input, &QLineEdit::editingFinished, this, [this, input] {
            if (input->isModified()) {
                input->setModified(false);
                Q_EMIT answered();
            }
        });
        m_row->insertWidget(m_row->count() - 1, input);
        m_fields.append({field, input});
    }
    retranslate();
}

void ImportAnswers::setDoubtful(const std::vector<exchange::DoubtfulColumn> &columns)
{
    m_doubtful = columns;
    showQuestion();
}

void ImportAnswers::retranslate()
{
    const auto &description = records::descriptionOf(m_kind);
    for (const auto &[field, input] : m_fields) {
        const int index = description.indexOf(QStringView(field));
        const QString title = words::fieldTitle(description.fields[static_cast<size_t>(index)]);
        input->setPlaceholderText(tr("%1 (if the sheet does not say it)").arg(title));
        input->setAccessibleName(title);
        input->setToolTip(field == QLatin1String("as_of") ? tr("For example 2022-06") : QString());
    }
    showQuestion();
}

void ImportAnswers::showQuestion()
{
    delete m_question;
    m_question = nullptr;
    if (!m_doubtful.empty()) {
        const exchange::DoubtfulColumn column = m_doubtful.front();
        m_question = new QWidget(this);
        auto *row = new QHBoxLayout(m_question);
        row->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(m_question);
        label->setTextFormat(Qt::PlainText);
        theme::setTone(label, "amb");
        label->setText(column.isRate ? tr("Is “%1” in per cent?").arg(column.heading)
                                     : tr("Does “%1” count in 元 or 万元?").arg(column.heading));
        row->addWidget(label);
        const auto offer = [&](const QString &text, exchange::Unit unit) {
            auto *button = new QPushButton(text, m_question);
            connect(
                button, &QPushButton::clicked, this, [this, field = column.field, unit] { answer(field, unit); },
                Qt::QueuedConnection); // the button goes with its question
            row->addWidget(button);
        };
        if (column.isRate) {
            offer(tr("In per cent"), exchange::Unit::Percent);
        } else {
            offer(tr("In 元"), exchange::Unit::Yuan);
            offer(tr("In 万元"), exchange::Unit::Wan);
        }
        m_row->addWidget(m_question);
        m_question->show();
    }
    setVisible(!m_fields.isEmpty() || m_question);
}

QHash<QString, QString> ImportAnswers::constants() const
{
    QHash<QString, QString> said;
    for (const auto &[field, input] : m_fields)
        if (!input->text().trimmed().isEmpty())
            said.insert(field, input->text().trimmed());
    return said;
}

void ImportAnswers::answer(const QString &field, exchange::Unit unit)
{
    m_units.insert(field, unit);
    Q_EMIT answered();
}

void ImportAnswers::say(const QString &field, const QString &text)
{
    for (const auto &[name, input] : m_fields)
        if (name == field)
            input->setText(text);
    Q_EMIT answered();
}

} // namespace yumiao::ui::pages
