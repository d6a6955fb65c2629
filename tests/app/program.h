// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace yumiao::tests {

/// What one run of the program gave back.
struct Run {
    int code = -1; ///< -1: it was killed or hung
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonDocument document() const { return QJsonDocument::fromJson(out); }
    [[nodiscard]] QJsonObject json() const { return document().object(); }
    /// The code of the JSON error; empty when there is none.
    [[nodiscard]] QString error() const;
    /// Code and both outputs, for the message of a failed test.
    [[nodiscard]] QByteArray words() const;
};

/// The real program in a folder of its own: no display, its own settings, Chinese unless said otherwise.
class Program {
public:
    Program();
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder; its path.
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytesOf(const QString &name) const;

    [[nodiscard]] Run run(const QStringList &arguments) const;
    /// The same line behind `redirection` of a shell: ">&-", ">/dev/full".
    [[nodiscard]] Run redirected(const QStringList &arguments, const QString &redirection) const;
    /// With --json, on the workspace "w.yumiao".
    [[nodiscard]] Run on(const QStringList &arguments) const;
    /// Started, not awaited.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] static Run ended(QProcess &process);

    /// Makes "w.yumiao" a practice district of 120 enterprises on 2022-09-05; the same in every test, made once.
    void havePractice() const;
    /// Makes "w.yumiao" an empty workspace with the plan.
    void haveEmpty() const;
    [[nodiscard]] QString workspace() const { return file(QStringLiteral("w.yumiao")); }
    [[nodiscard]] qint64 count(const char *kind) const;

private:
    void haveCopy(const QByteArray &whole) const;
    QTemporaryDir m_folder;
};

/// The keys of an object in alphabetical order, separated by blanks.
[[nodiscard]] QString keysOf(const QJsonObject &object);

} // namespace yumiao::tests
