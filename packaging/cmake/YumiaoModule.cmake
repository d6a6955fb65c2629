# SPDX-License-Identifier: GPL-3.0-or-later
# yumiao_module(<name> LINKS <targets...>): the library of the folder that calls it.
# Every .cpp of the folder belongs to it, so adding a file needs no line here.
function(yumiao_module name)
    cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(yumiao_${name} STATIC ${sources})
    target_link_libraries(yumiao_${name} PUBLIC yumiao_options ${arg_LINKS})
endfunction()
