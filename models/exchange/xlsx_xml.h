// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/exchange/zip_archive.h"

#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace yumiao::exchange {

/// The attributes of one element, by local name ("id" for "r:id"); valid during the call alone.
class XmlAttributes {
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }
    /// Empty where there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    /// "1" or "true".
    [[nodiscard]] bool isTrue(std::string_view name) const;

private:
    const char **m_pairs;
};

/// What a part of a workbook says, element by element; names come without prefix. A handler that meets something
/// wrong keeps its error and calls nothing more of its own: the reader stops and answers it.
class XmlHandler {
public:
    XmlHandler() = default;
    Q_DISABLE_COPY_MOVE(XmlHandler)
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view) { }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool isDone() const { return m_done; }

protected:
    void fail(Error error) { m_error = std::move(error); }
    /// The rest of the part does not matter.
    void done() { m_done = true; }

private:
    std::optional<Error> m_error;
    bool m_done = false;
};

/// Reads one part of the archive as XML in small steps, with our own limits: no document type at all (so no entities
/// of its own), at most 64 levels, 64 attributes, 256 KiB for a tag. Nothing outside the part is ever opened.
class XmlPartReader {
public:
    XmlPartReader(std::unique_ptr<ZipPart> part, XmlHandler &handler, const Cancel &cancel);
    Q_DISABLE_COPY_MOVE(XmlPartReader)
    ~XmlPartReader();

    /// Reads the next piece; false at the end. Errors: of the handler, of ZipPart::read, sheet.doctype,
    /// sheet.xml_too_deep, sheet.xml_too_many_attributes, sheet.xml_token_too_long, sheet.damaged, sheet.cancelled.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Done readAll();
    [[nodiscard]] const ZipPart &part() const { return *m_part; }

private:
    static void onStart(void *self, const char *name, const char **attributes);
    static void onEnd(void *self, const char *name);
    static void onText(void *self, const char *text, int length);
    static void onDocumentType(void *self, const char *name, const char *system, const char *publicId, int internal);
    void refuse(const QString &what);
    void stopIfSettled();
    [[nodiscard]] Result<bool> settled();
    [[nodiscard]] Result<bool> drained();

    std::unique_ptr<ZipPart> m_part;
    XmlHandler &m_handler;
    Cancel m_cancel;
    XML_ParserStruct *m_parser;
    QByteArray m_buffer;
    std::optional<Error> m_error;
    qint64 m_fed = 0;
    int m_depth = 0;
};

} // namespace yumiao::exchange
