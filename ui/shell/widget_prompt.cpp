// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/widget_prompt.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QVariant>

namespace yumiao::ui::shell {

namespace {
constexpr int promptIconSize = 26;

void fillBox(QMessageBox &box, const QString &text, const QString &detail, const char *iconName, const char *token)
{
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(detail);
    box.setIconPixmap(theme::iconPixmap(iconName, token, theme::grown(promptIconSize), box.devicePixelRatioF()));
    box.setWindowTitle(QCoreApplication::translate("yumiao::ui::shell::WidgetPrompt", "Yumiao"));
}

std::optional<QString> chosenFile(QFileDialog &dialog)
{
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

void fillDialog(QFileDialog &dialog, const FileQuestion &question)
{
    dialog.setNameFilters(question.filters);
    dialog.setDefaultSuffix(question.suffix);
    if (!question.suggestedName.isEmpty()) {
        const QFileInfo suggested(question.suggestedName);
        if (suggested.isAbsolute())
            dialog.setDirectory(suggested.absolutePath());
        dialog.selectFile(suggested.fileName());
    }
}
} // namespace

WidgetPrompt::WidgetPrompt(QWidget *window)
    : m_window(window)
{
}

QWidget *WidgetPrompt::front() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : m_window.data();
}

bool WidgetPrompt::confirm(const Question &question)
{
    QMessageBox box(front());
    fillBox(box, question.text, question.consequence, "triangle-alert", "amb");
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    QPushButton *act = box.addButton(question.action, QMessageBox::AcceptRole);
    act->setProperty("role", QStringLiteral("danger"));
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == act;
}

std::optional<QString> WidgetPrompt::askText(const QString &question, const QString &initial)
{
    QInputDialog dialog(front());
    dialog.setWindowTitle(QCoreApplication::translate("yumiao::ui::shell::WidgetPrompt", "Yumiao"));
    dialog.setLabelText(question.toHtmlEscaped()); // QInputDialog has no plain text format of its own
    dialog.setTextValue(initial);
    dialog.setOkButtonText(tr("OK"));
    dialog.setCancelButtonText(tr("Cancel"));
    if (dialog.exec() != QDialog::Accepted || dialog.textValue().trimmed().isEmpty())
        return std::nullopt;
    return dialog.textValue().trimmed();
}

std::optional<QString> WidgetPrompt::fileToOpen(const FileQuestion &question)
{
    QFileDialog dialog(front(), question.title);
    dialog.setFileMode(QFileDialog::ExistingFile);
    fillDialog(dialog, question);
    return chosenFile(dialog);
}

std::optional<QString> WidgetPrompt::fileToSave(const FileQuestion &question)
{
    QFileDialog dialog(front(), question.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    fillDialog(dialog, question);
    // A name without a suffix gets that of the kind of file that is chosen below it.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
        if (const auto found = pattern.match(filter); found.hasMatch())
            dialog.setDefaultSuffix(found.captured(1));
    });
    return chosenFile(dialog);
}

std::optional<QString> WidgetPrompt::folder(const QString &title)
{
    QFileDialog dialog(front(), title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosenFile(dialog);
}

void WidgetPrompt::tell(const QString &text, const QString &detail)
{
    QMessageBox box(front());
    fillBox(box, text, detail, "info", "acc");
    box.addButton(tr("OK"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace yumiao::ui::shell
