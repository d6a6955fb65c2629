# SPDX-License-Identifier: GPL-3.0-or-later
# Language, warnings, libraries: what every target of the house shares.
option(YUMIAO_TESTS "Build the tests" ON)
option(YUMIAO_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)


find_program(YUMIAO_CCACHE ccache)
if(YUMIAO_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${YUMIAO_CCACHE}")
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Charts PrintSupport Svg Network LinguistTools)
if(YUMIAO_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(EXPAT REQUIRED IMPORTED_TARGET expat)
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler-qt6)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)

add_library(yumiao_options INTERFACE)
target_include_directories(yumiao_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(yumiao_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_STRICT_QLIST_ITERATORS
    YUMIAO_VERSION="${PROJECT_VERSION}")
target_compile_options(yumiao_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wsuggest-override -Wextra-semi -Wformat=2 -Wcast-qual
    -Werror -fstack-protector-strong)
if(YUMIAO_SANITIZE)
    # GCC sees values as unset that the sanitizers' own code moves about; the other builds keep this warning.
    # A null, short or misplaced object is a fault to the address sanitizer anyway (and x86 reads at any address):
    # checking each access for it once more makes the build three times as long. -g1 is enough for line numbers.
    target_compile_options(yumiao_options INTERFACE -fsanitize=address,undefined
        -fno-sanitize=null,alignment,object-size -fno-omit-frame-pointer -O1 -g1 -Wno-maybe-uninitialized)
    target_link_options(yumiao_options INTERFACE -fsanitize=address,undefined)
else()
    target_compile_definitions(yumiao_options INTERFACE $<$<CONFIG:Release>:_GLIBCXX_ASSERTIONS>)
    target_link_options(yumiao_options INTERFACE -Wl,-z,relro,-z,now)
endif()
