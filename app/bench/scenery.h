// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/bench.h"

#include <memory>

namespace yumiao::app::bench {

class WindowStage;

/// What some cases need beside the base: bases for windows and for comparison, and windows on them. Each is made when
/// it is first asked for.
class Scenery {
public:
    /// `folder` holds what is made; `district` is the base of `enterprises`, closed.
    Scenery(QString folder, QString district, int enterprises, BenchWish wish, Cancel cancel);
    ~Scenery();
    Q_DISABLE_COPY_MOVE(Scenery)

    /// A copy of the base for processes and windows of the program: they lock it.
    [[nodiscard]] Result<QString> windowBase();
    /// A district with a tenth of the enterprises.
    [[nodiscard]] Result<QString> tenthBase();

    /// The program's window on windowBase() and on tenthBase().
    [[nodiscard]] Result<WindowStage *> window();
    [[nodiscard]] Result<WindowStage *> tenthWindow();
    /// Closes both, so that another process may open the bases.
    void closeWindows();

    [[nodiscard]] int enterprises() const { return m_enterprises; }

private:
    QString m_folder;
    QString m_district;
    int m_enterprises;
    BenchWish m_wish;
    Cancel m_cancel;
    std::unique_ptr<WindowStage> m_window;
    std::unique_ptr<WindowStage> m_tenth;
};

} // namespace yumiao::app::bench
