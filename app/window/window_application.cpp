// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_application.h"

#include "app/window/composition.h"
#include "app/window/day_lamps.h"
#include "app/window/file_settings.h"
#include "app/window/last_workspace.h"
#include "models/plan/reference_completion.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/widget_prompt.h"
#include "ui/shell/window_look.h"
#include "ui/words/error_words.h"

#include <QApplication>
#include <QCoreApplication>

namespace yumiao::app::window {
namespace {

constexpr int CannotOpen = 4;

struct StartWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::app::window::Start)
};

/// The workspace to open: the one named, the last one, or one the officer chooses.
QString workspaceToOpen(const QString &named, ui::shell::Prompt &prompt)
{
    if (!named.isEmpty())
        return named;
    if (const QString last = lastWorkspace(); !last.isEmpty())
        return last;
    return prompt.fileToOpen({StartWords::tr("Open a workspace"), {}, {StartWords::tr("Workspaces (*.yumiao)")}, {}})
        .value_or(QString());
}

QString officerName()
{
    return StartWords::tr("Office");
}

} // namespace

int runWindow(const QString &workspace, const QString &language)
{
    FileSettings settings;
    ui::shell::LanguageSwitch languages;
    ui::shell::WindowLook look(settings, languages);
    look.restore();
    if (!language.isEmpty())
        look.setLanguage(language);
    ui::shell::WidgetPrompt prompt;
    const QString path = workspaceToOpen(workspace, prompt);
    if (path.isEmpty())
        return CannotOpen;
    const Done completed = plan::completeReferenceFile(path);
    auto opened = completed ? store::Workspace::open(path, officerName())
                            : Result<std::unique_ptr<store::Workspace>>(failure(completed.error()));
    if (!opened) {
        prompt.tell(StartWords::tr("The workspace could not be opened."), ui::words::sentence(opened.error()));
        return CannotOpen;
    }
    rememberWorkspace(path);
    Composition composition({**opened, settings, languages, prompt});
    prompt.setWindow(&composition.window());
    composition.window().show();
    const DayLamps lamps(**opened);
    return QApplication::exec();
}

} // namespace yumiao::app::window
