// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/standard_output.h"
#include "app/language.h"
#include "app/window/window_application.h"
#include "ui/shell/language_switch.h"

#include <QApplication>

#include <csignal>
#include <cstdio>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

/// Records must not leak through core files or to other users of the machine.
void guardProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    umask(077);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to report, not a reason to die
}

/// For commands: standard error is for our sentences, not for remarks of the toolkit about the machine.
void keepToolkitQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("yumiao"));
    QCoreApplication::setApplicationName(QStringLiteral("yumiao"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YUMIAO_VERSION));
}

} // namespace

int main(int argc, char **argv)
{
    yumiao::app::cli::holdStandardStreams();
    guardProcess();
    if (yumiao::app::cli::isHeadless(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // charts and papers need fonts, not a display
        qInstallMessageHandler(keepToolkitQuiet);
    }
    QApplication application(argc, argv);
    nameProgram();
    std::optional<yumiao::app::cli::WindowWish> wish;
    int code = 0;
    {
        yumiao::ui::shell::LanguageSwitch languages; // the window has one of its own
        languages.use(yumiao::app::languageWished(argc, argv));
        code = yumiao::app::cli::run(argc, argv, wish);
    }
    return wish ? yumiao::app::window::runWindow(wish->workspace, wish->language) : code;
}
