// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/register_groups.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

constexpr RegisterGroup RegisterGroups[]{
    {QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Identity"),
        "name short_name credit_code registration_number"},
    {QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Registration"),
        "established registered_capital currency enterprise_type status deregistered registrar"},
    {QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Place"), "town park address business_address"},
    {QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Business"),
        "industry industry_as_registered main_product employees size_class above_scale above_scale_since"},
    {QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Contact and care"),
        "contact_role contact_phone lead_unit remarks"},
};

} // namespace

std::span<const RegisterGroup> registerGroups()
{
    return RegisterGroups;
}

const char *furtherTitle()
{
    return QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Further");
}

QString registerTitle(const char *title)
{
    return QCoreApplication::translate("yumiao::ui::pages::RegisterSections", title);
}

} // namespace yumiao::ui::pages
