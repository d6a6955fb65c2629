# SPDX-License-Identifier: GPL-3.0-or-later
# yumiao_tests(<name> LINKS <targets...> [GUI]): one program of all tst_*.cpp of the folder that calls it.
# GUI tests run twice, under the offscreen platform and in a real window of an X server (Xvfb).
function(yumiao_tests name)
    cmake_parse_arguments(arg "GUI" "" "LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    set(program tests_${name})
    add_executable(${program} ${sources})
    target_link_libraries(${program} PRIVATE yumiao_test_support ${arg_LINKS})
    # Scenes name only the fields that matter, fixtures live in anonymous namespaces, and GCC 12 sees values that are
    # set in branches as unset when everything is inlined.
    target_compile_options(${program} PRIVATE -Wno-missing-field-initializers -Wno-subobject-linkage
        -Wno-uninitialized -Wno-maybe-uninitialized)
    target_compile_definitions(${program} PRIVATE YUMIAO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    if(arg_GUI)
        target_sources(${program} PRIVATE "${PROJECT_SOURCE_DIR}/tests/support/gui_main.cpp")
        target_link_libraries(${program} PRIVATE Qt6::Widgets)
        set(variants offscreen xcb)
    else()
        target_sources(${program} PRIVATE "${PROJECT_SOURCE_DIR}/tests/support/main.cpp")
        set(variants core)
    endif()
    foreach(variant IN LISTS variants)
        if(variant STREQUAL "xcb")
            add_test(NAME ${name}.${variant}
                COMMAND xvfb-run -a -s "-screen 0 1440x900x24" $<TARGET_FILE:${program}>)
        else()
            add_test(NAME ${name}.${variant} COMMAND ${program})
        endif()
        set(environment "TZ=Asia/Shanghai;LC_ALL=C.UTF-8")
        if(NOT variant STREQUAL "core")
            list(APPEND environment "QT_QPA_PLATFORM=${variant}")
        endif()
        set_tests_properties(${name}.${variant} PROPERTIES
            ENVIRONMENT "${environment}" TIMEOUT 600 LABELS "${variant}")
        if(variant STREQUAL "xcb")
            set_tests_properties(${name}.${variant} PROPERTIES RESOURCE_LOCK display)
        endif()
    endforeach()
endfunction()
