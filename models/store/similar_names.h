// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QStringView>

#include <array>
#include <vector>

namespace yumiao::store {

/// Finds the names that are written much like a text, of all names of a register shown to it one after the other:
/// misspelt, a character more, less or other, two exchanged. Pairs of neighbouring characters (and single ones at half
/// weight) that the text shares with a name count, the rarer they are among the names shown the more; how rare, is
/// counted on the way. Reads some hundred million characters a second. Not shared between threads.
class SimilarNames {
public:
    static constexpr int FewestCharacters = 4; ///< shorter texts are like everything
    static constexpr size_t Most = 20;
    /// A name must share this part of the weight of the text.
    static constexpr double Least = 0.4;

    /// Takes a folded text.
    explicit SimilarNames(QStringView text);
    /// Whether the text is long enough, and not of Latin letters and digits, to be looked for so.
    [[nodiscard]] bool isWorthwhile() const { return m_isWorthwhile; }

    /// Shows the search lines (UTF-8) of an enterprise: those of its names are looked at.
    void show(quint32 row, QByteArrayView lines);

    struct Found {
        quint32 row = 0;
        double likeness = 0; ///< 0 to 1: the shared part of the weights of text and name
    };
    /// The most similar first, at most Most; equally similar ones in the order shown.
    [[nodiscard]] std::vector<Found> best() const;

private:
    using Features = quint64; ///< a bit for each feature of the text
    struct Candidate {
        quint32 row;
        Features features;
        quint16 length; ///< characters of the name
    };
    [[nodiscard]] int slotOf(char32_t character) const;
    [[nodiscard]] std::vector<double> weights() const;
    void showLine(quint32 row, QByteArrayView line);

    static constexpr int MostCharacters = 32;
    static constexpr int NoFeature = 255;
    bool m_isWorthwhile = false;
    std::vector<char32_t> m_characters; ///< different ones of the text
    std::array<quint8, 1024> m_slots{}; ///< by hash of a character: 1 + place in m_characters; 0 none
    std::array<std::array<quint8, MostCharacters>, MostCharacters> m_pairs{}; ///< feature of two characters
    std::array<quint8, MostCharacters> m_firsts{};                            ///< feature of a beginning
    int m_pairFeatures = 0; ///< features from here on are single characters
    int m_features = 0;
    int m_length = 0; ///< characters of the text
    std::array<quint32, 64> m_counts{};
    quint32 m_shown = 0;
    std::vector<Candidate> m_candidates;
};

} // namespace yumiao::store
