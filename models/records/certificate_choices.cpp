// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/certificate_choices.h"

#include <QtGlobal>

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<CertificateKind>()
{
    static constexpr std::array words{
        Choice{"reserve", QT_TRANSLATE_NOOP("choice", "Cultivation pool"), "培育库"},
        Choice{"innovative", QT_TRANSLATE_NOOP("choice", "Innovative SME"), "创新型中小企业"},
        Choice{"specialised", QT_TRANSLATE_NOOP("choice", "Specialised and sophisticated SME"), "专精特新中小企业"},
        Choice{"little_giant", QT_TRANSLATE_NOOP("choice", "Little giant"), "专精特新“小巨人”企业"},
        Choice{"champion", QT_TRANSLATE_NOOP("choice", "Manufacturing champion"), "制造业单项冠军"},
        Choice{"tech_sme", QT_TRANSLATE_NOOP("choice", "Technology-based SME"), "科技型中小企业"},
        Choice{"high_tech", QT_TRANSLATE_NOOP("choice", "High-tech enterprise"), "高新技术企业"},
        Choice{"listing_reserve", QT_TRANSLATE_NOOP("choice", "Listing reserve"), "上市后备"},
        Choice{"ip_system", QT_TRANSLATE_NOOP("choice", "IP management system"), "知识产权管理体系认证"},
        Choice{"quality_system", QT_TRANSLATE_NOOP("choice", "Quality management system"), "质量管理体系认证"},
        Choice{"other", QT_TRANSLATE_NOOP("choice", "Other"), "其他"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<CertificateLevel>()
{
    static constexpr std::array words{
        Choice{"national", QT_TRANSLATE_NOOP("choice", "National"), "国家级"},
        Choice{"provincial", QT_TRANSLATE_NOOP("choice", "Provincial"), "省级"},
        Choice{"municipal", QT_TRANSLATE_NOOP("choice", "Municipal"), "市级"},
        Choice{"district", QT_TRANSLATE_NOOP("choice", "District"), "区级"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<ReviewState>()
{
    static constexpr std::array words{
        Choice{"none", QT_TRANSLATE_NOOP("choice", "No review due"), "未到复核期"},
        Choice{"due", QT_TRANSLATE_NOOP("choice", "Review due"), "待复核"},
        Choice{"passed", QT_TRANSLATE_NOOP("choice", "Review passed"), "复核通过"},
        Choice{"failed", QT_TRANSLATE_NOOP("choice", "Review failed"), "复核未通过"},
    };
    return words;
}

} // namespace yumiao::records
