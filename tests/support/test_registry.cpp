// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

std::vector<TestClass> &testClasses()
{
    static std::vector<TestClass> classes;
    return classes;
}

std::vector<ChildProgram> &childPrograms()
{
    static std::vector<ChildProgram> programs;
    return programs;
}

int runTests(const QStringList &arguments)
{
    if (arguments.value(1) == QLatin1String("--child")) {
        for (const ChildProgram &it : childPrograms())
            if (arguments.value(2) == QLatin1String(it.name))
                return it.run(arguments.mid(3));
        return 127;
    }
    QStringList passed = arguments;
    QString only;
    if (passed.size() > 1 && passed.at(1).startsWith(QLatin1String("tst_")))
        only = passed.takeAt(1);
    int failed = 0;
    for (const TestClass &it : testClasses()) {
        if (!only.isEmpty() && only != QLatin1String(it.name))
            continue;
        const auto test = it.make();
        if (QTest::qExec(test.get(), passed) != 0)
            ++failed;
    }
    return failed;
}

} // namespace yumiao::tests
