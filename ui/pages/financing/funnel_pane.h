// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/district_figures.h"
#include "models/financing/funnel_facts.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/funnel.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QLabel;

namespace yumiao::ui::widgets {
class ElidedLabel;
}

namespace yumiao::ui::pages {

class CountedLink;

/// The top of 融资: the funnel of a year, of the whole district or of one institution, and links beside its title: what
/// is under way and stuck in the district, and who left; while a stage is listed, who of it is still there and who left
/// from there.
class FunnelPane final : public QFrame {
    Q_OBJECT
public:
    explicit FunnelPane(shell::Navigator &navigator, QWidget *parent = nullptr);
    void setBook(const financing::FunnelBook &book, const Period &period, QDate today);
    /// Why there is no funnel.
    void setError(const Error &error);
    void setDistrict(const std::optional<figures::DistrictFigures> &district);
    /// What of the funnel is listed; nothing: the list does not come from there.
    void setChoice(const std::optional<financing::FunnelChoice> &choice);
    void retranslate();
    /// What is shown of the institution that was chosen.
    [[nodiscard]] financing::FunnelFacts facts() const;
    [[nodiscard]] QComboBox &institutions() const { return *m_institutions; }
    /// The name of an institution of the funnel; of the null id the words for none.
    [[nodiscard]] QString nameOf(RecordId institution) const;

Q_SIGNALS:
    void chosen(const yumiao::financing::FunnelChoice &choice);
    /// Another institution narrows the funnel; nothing: none does.
    void institutionChosen(std::optional<yumiao::RecordId> institution);

private:
    void buildUp();
    void fill();
    void fillInstitutions();
    void fillLinks();
    void setLink(CountedLink &link, const QByteArray &figure, const QString &words, qint64 count);
    void setPart(CountedLink &link, financing::FunnelPart part, const QString &words, qint64 count);
    [[nodiscard]] std::optional<RecordId> institution() const;

    std::optional<financing::FunnelBook> m_book;
    std::optional<figures::DistrictFigures> m_district;
    std::optional<financing::FunnelChoice> m_choice;
    std::optional<Error> m_error;
    Period m_period;
    QDate m_today;
    QLabel *m_title;
    widgets::ElidedLabel *m_note;
    QComboBox *m_institutions;
    CountedLink *m_underWay;
    CountedLink *m_stuck;
    CountedLink *m_left;
    CountedLink *m_here;
    CountedLink *m_leftHere;
    widgets::Funnel *m_funnel;
};

} // namespace yumiao::ui::pages
