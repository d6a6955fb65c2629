// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/scenery.h"

#include "app/bench/districts.h"
#include "app/bench/window_stage.h"

#include <QDir>
#include <QFile>

namespace yumiao::app::bench {
namespace {

constexpr int FewestEnterprises = 10;

Result<WindowStage *> windowOn(std::unique_ptr<WindowStage> &window, const Result<QString> &base)
{
    if (!base)
        return failure(base.error());
    if (!window) {
        auto opened = WindowStage::open(*base, {QStringLiteral("企业")});
        if (!opened)
            return failure(opened.error());
        window = *std::move(opened);
    }
    return window.get();
}

} // namespace

Scenery::Scenery(QString folder, QString district, int enterprises, BenchWish wish, Cancel cancel)
    : m_folder(std::move(folder))
    , m_district(std::move(district))
    , m_enterprises(enterprises)
    , m_wish(std::move(wish))
    , m_cancel(std::move(cancel))
{
}

Scenery::~Scenery() = default;

Result<QString> Scenery::windowBase()
{
    const QString path = QDir(m_folder).filePath(QStringLiteral("window.yumiao"));
    if (!QFile::exists(path))
        if (const Done done = copyBase(m_district, path); !done)
            return failure(done.error());
    return path;
}

Result<QString> Scenery::tenthBase()
{
    const QString path = QDir(m_folder).filePath(QStringLiteral("tenth.yumiao"));
    const int tenth = std::max(m_enterprises / 10, FewestEnterprises);
    if (!QFile::exists(path))
        if (const Done done = makeDistrict(path, tenth, m_wish, m_cancel, {}); !done)
            return failure(done.error());
    return path;
}

Result<WindowStage *> Scenery::window()
{
    return windowOn(m_window, windowBase());
}

Result<WindowStage *> Scenery::tenthWindow()
{
    return windowOn(m_tenth, tenthBase());
}

void Scenery::closeWindows()
{
    m_window.reset();
    m_tenth.reset();
}

} // namespace yumiao::app::bench
