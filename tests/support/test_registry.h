// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace yumiao::tests {

/// Every test class of a program; main runs them one after another, or those named on the command line.
struct TestClass {
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};
[[nodiscard]] std::vector<TestClass> &testClasses();

struct TestRegistration {
    TestRegistration(const char *name, std::function<std::unique_ptr<QObject>()> make)
    {
        testClasses().push_back({name, std::move(make)});
    }
};

/// A program that a test starts beside itself, to be killed, locked out or starved: `tests_x --child NAME ARGS…`.
struct ChildProgram {
    const char *name;
    int (*run)(const QStringList &arguments);
};
[[nodiscard]] std::vector<ChildProgram> &childPrograms();

struct ChildRegistration {
    ChildRegistration(const char *name, int (*run)(const QStringList &)) { childPrograms().push_back({name, run}); }
};

/// Runs the registered classes; the answer is the number of classes that failed.
[[nodiscard]] int runTests(const QStringList &arguments);

} // namespace yumiao::tests

/// At the end of tst_x.cpp: makes the class known to the program's main.
#define YUMIAO_TEST(Class)                                                                                             \
    static const ::yumiao::tests::TestRegistration registrationOf##Class{                                              \
        #Class, [] { return std::make_unique<Class>(); }};
/// Makes `int function(const QStringList &arguments)` known as a child program of that name.
#define YUMIAO_CHILD(function) static const ::yumiao::tests::ChildRegistration childOf##function{#function, &function};
