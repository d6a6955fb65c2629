// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_xml.h"

#include "models/exchange/sheet_limits.h"

#include <expat.h>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 XmlChunkBytes = 64 * 1024;

std::string_view withoutPrefix(const char *name)
{
    const std::string_view whole(name);
    const size_t colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (withoutPrefix(*pair) == name)
            return pair[1];
    }
    return {};
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const std::string_view word = value(name);
    return word == "1" || word == "true";
}

XmlPartReader::XmlPartReader(std::unique_ptr<ZipPart> part, XmlHandler &handler, const Cancel &cancel)
    : m_part(std::move(part))
    , m_handler(handler)
    , m_cancel(cancel)
    , m_parser(XML_ParserCreate(nullptr))
    , m_buffer(XmlChunkBytes, Qt::Uninitialized)
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &XmlPartReader::onStart, &XmlPartReader::onEnd);
    XML_SetCharacterDataHandler(m_parser, &XmlPartReader::onText);
    XML_SetStartDoctypeDeclHandler(m_parser, &XmlPartReader::onDocumentType);
}

XmlPartReader::~XmlPartReader()
{
    XML_ParserFree(m_parser);
}

Result<bool> XmlPartReader::step()
{
    if (m_cancel.stop_requested())
        return failure(Fault::Cancelled, u"sheet.cancelled"_s);
    const auto got = m_part->read(m_buffer);
    if (!got)
        return failure(got.error());
    m_fed += *got;
    const XML_Status status = XML_Parse(m_parser, m_buffer.constData(), static_cast<int>(*got), *got == 0 ? 1 : 0);
    if (status != XML_STATUS_OK)
        return settled();
    // A tag that does not end is parsed anew with every piece: long ones cost time by the square.
    if (*got > 0 && m_fed - XML_GetCurrentByteIndex(m_parser) > limits::XmlTokenBytes)
        return failure(Fault::Invalid, u"sheet.xml_token_too_long"_s, {{u"part"_s, m_part->name()}});
    return *got > 0;
}

Done XmlPartReader::readAll()
{
    for (;;) {
        const auto more = step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
    }
}

Result<bool> XmlPartReader::settled()
{
    if (m_error)
        return failure(*m_error);
    if (m_handler.error())
        return failure(*m_handler.error());
    if (m_handler.isDone())
        return drained();
    return failure(Fault::Corrupt, u"sheet.damaged"_s,
        {{u"part"_s, m_part->name()}, {u"line"_s, static_cast<qint64>(XML_GetCurrentLineNumber(m_parser))}});
}

/// Reads the rest unseen: the part's checksum is only known at its end.
Result<bool> XmlPartReader::drained()
{
    for (;;) {
        if (m_cancel.stop_requested())
            return failure(Fault::Cancelled, u"sheet.cancelled"_s);
        const auto got = m_part->read(m_buffer);
        if (!got)
            return failure(got.error());
        if (*got == 0)
            return false;
    }
}

void XmlPartReader::refuse(const QString &what)
{
    m_error = Error{Fault::Invalid, what, {{u"part"_s, m_part->name()}}};
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlPartReader::stopIfSettled()
{
    if (m_handler.error() || m_handler.isDone())
        XML_StopParser(m_parser, XML_FALSE);
}

void XmlPartReader::onStart(void *self, const char *name, const char **attributes)
{
    auto *it = static_cast<XmlPartReader *>(self);
    if (++it->m_depth > limits::XmlDepth)
        return it->refuse(u"sheet.xml_too_deep"_s);
    if (XML_GetSpecifiedAttributeCount(it->m_parser) > 2 * limits::XmlAttributes)
        return it->refuse(u"sheet.xml_too_many_attributes"_s);
    it->m_handler.startElement(withoutPrefix(name), XmlAttributes(attributes));
    it->stopIfSettled();
}

void XmlPartReader::onEnd(void *self, const char *name)
{
    auto *it = static_cast<XmlPartReader *>(self);
    if (it->m_error || it->m_handler.error() || it->m_handler.isDone())
        return; // expat still ends an empty element after it was told to stop
    --it->m_depth;
    it->m_handler.endElement(withoutPrefix(name));
    it->stopIfSettled();
}

void XmlPartReader::onText(void *self, const char *text, int length)
{
    auto *it = static_cast<XmlPartReader *>(self);
    it->m_handler.text({text, static_cast<size_t>(length)});
    it->stopIfSettled();
}

void XmlPartReader::onDocumentType(void *self, const char *, const char *, const char *, int)
{
    static_cast<XmlPartReader *>(self)->refuse(u"sheet.doctype"_s);
}

} // namespace yumiao::exchange
