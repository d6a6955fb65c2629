// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/rule_book.h"

#include "models/eligibility/pack_check.h"
#include "models/store/query.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <set>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<cultivation::DocumentStanding>()
{
    static constexpr std::array words{
        Choice{"carried", QT_TRANSLATE_NOOP("choice", "Carried by the program"), "随附"},
        Choice{"replaced", QT_TRANSLATE_NOOP("choice", "Replaced by the office's own"), "已由本单位文件替代"},
        Choice{"office", QT_TRANSLATE_NOOP("choice", "The office's own"), "本单位"},
        Choice{"retired", QT_TRANSLATE_NOOP("choice", "The office's own, retired"), "本单位，已停用"},
        Choice{"damaged", QT_TRANSLATE_NOOP("choice", "The office's own, cannot be read"), "本单位，无法读取"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::cultivation {
namespace {

using records::RuleDocument;
using Book = std::shared_ptr<const RuleBook>;

constexpr size_t KeptBooks = 4;

BookDocument documentOf(const RuleDocument &record)
{
    BookDocument it{DocumentStanding::Office, record.code, record.title, nullptr, record, std::nullopt};
    auto pack = eligibility::readOfficePack(record.content.toUtf8());
    if (pack)
        it.pack = std::make_shared<const eligibility::Pack>(*std::move(pack));
    else
        it.fault = pack.error();
    if (record.state == records::DocumentState::Retired)
        it.standing = DocumentStanding::Retired;
    else if (it.fault)
        it.standing = DocumentStanding::Damaged;
    return it;
}

Result<Book> bookOf(const std::vector<RuleDocument> &records)
{
    const auto &carried = eligibility::carriedShelf();
    const auto &ladders = eligibility::ladders();
    if (!carried || !ladders)
        return failure(carried ? ladders.error() : carried.error());
    RuleBook book{*carried, *ladders, {}};
    std::set<QString> ownCodes;
    std::vector<BookDocument> own;
    for (const RuleDocument &record : records) {
        own.push_back(documentOf(record));
        if (own.back().standing != DocumentStanding::Office)
            continue;
        book.shelf.put(*own.back().pack);
        ownCodes.insert(own.back().code);
    }
    for (const auto &pack : carried->packs()) {
        const auto standing = ownCodes.contains(pack->code) ? DocumentStanding::Replaced : DocumentStanding::Carried;
        book.documents.push_back({standing, pack->code, pack->title, pack, {}, std::nullopt});
    }
    book.documents.insert(
        book.documents.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    std::stable_sort(book.documents.begin(), book.documents.end(),
        [](const BookDocument &a, const BookDocument &b) { return a.code < b.code; });
    return std::make_shared<const RuleBook>(std::move(book));
}

/// The newest books by the documents that they were made from: few and short, so they are compared whole.
class BookKeeper {
public:
    Result<Book> bookFor(const std::vector<RuleDocument> &records)
    {
        const std::lock_guard lock(m_lock);
        const auto at = std::find_if(m_kept.begin(), m_kept.end(), [&](const auto &it) { return it.first == records; });
        if (at != m_kept.end()) {
            std::rotate(m_kept.begin(), at, at + 1);
            return m_kept.front().second;
        }
        auto book = bookOf(records);
        if (!book)
            return book;
        m_kept.insert(m_kept.begin(), {records, *book});
        if (m_kept.size() > KeptBooks)
            m_kept.pop_back();
        return book;
    }

private:
    std::mutex m_lock;
    std::vector<std::pair<std::vector<RuleDocument>, Book>> m_kept; ///< the one used last first
};

/// The first days on which rules of a tier are asked.
std::set<QDate> beginnings(const RuleBook &book)
{
    std::set<QDate> days;
    for (const auto &pack : book.shelf.packs())
        for (const eligibility::TierRules &rules : pack->tiers)
            for (const eligibility::InForce &it : rules.inForce)
                days.insert(it.from.isValid() ? it.from : it.to.isValid() ? it.to : QDate(1949, 10, 1));
    return days;
}

} // namespace

std::vector<const BookDocument *> RuleBook::damaged() const
{
    std::vector<const BookDocument *> found;
    for (const BookDocument &it : documents)
        if (it.standing == DocumentStanding::Damaged)
            found.push_back(&it);
    return found;
}

const BookDocument *documentCalled(const RuleBook &book, const QString &code)
{
    const BookDocument *found = nullptr;
    for (const BookDocument &it : book.documents)
        if (it.code == code && (!found || found->standing == DocumentStanding::Replaced))
            found = &it; // of one code the carried one stands first
    return found;
}

Result<Book> ruleBook(const store::Session &session)
{
    static BookKeeper keeper;
    const auto records = store::loadAll<RuleDocument>(session);
    return records ? keeper.bookFor(*records) : Result<Book>(failure(records.error()));
}

std::vector<GivesWay> givenWay(const RuleBook &book)
{
    std::vector<GivesWay> found;
    for (const QDate day : beginnings(book))
        for (const auto procedure : {eligibility::Procedure::New, eligibility::Procedure::Review})
            for (const eligibility::ShelfRules &rules : allInForce(book.shelf, {day, procedure}))
                for (const eligibility::Pack *other : rules.gaveWay) {
                    const GivesWay it{other->code, rules.rules->tier, procedure, rules.inForce->from, rules.pack->code};
                    if (std::find(found.begin(), found.end(), it) == found.end())
                        found.push_back(it);
                }
    return found;
}

} // namespace yumiao::cultivation
