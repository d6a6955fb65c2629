# SPDX-License-Identifier: GPL-3.0-or-later
# Where everything goes on a system, and the Debian package.
include(GNUInstallDirs)
set(application_id io.github.yumiao.Yumiao)
set(desktop_files "${PROJECT_SOURCE_DIR}/packaging/desktop")

install(TARGETS yumiao RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${desktop_files}/${application_id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop_files}/${application_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop_files}/${application_id}-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME "${application_id}.xml")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/app/yumiao.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME "${application_id}.svg")
install(FILES "${desktop_files}/yumiao.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${PROJECT_SOURCE_DIR}/packaging/debian/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/yumiao")
install(FILES "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/README.zh-CN.md"
    "${PROJECT_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# cpack -G DEB in the build folder. dpkg-shlibdeps finds the linked libraries; what Qt loads at run time is named here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME yumiao)
set(CPACK_PACKAGE_VENDOR "Yumiao contributors")
set(CPACK_PACKAGE_CONTACT "Yumiao contributors <yumiao@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "cultivate small enterprises: ledger, tiers, financing and tasks")
set(CPACK_PACKAGE_DESCRIPTION "Yumiao is for the officers of a district who carry out a plan for small and
medium-sized enterprises: the register of enterprises, tiers derived from dated
certificates, financing, the measures of the plan and their lead bureaus, charts
that open the rows behind them, and the printed progress summary.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, fonts-lxgw-wenkai, qt6-translations-l10n, qt6-wayland")
include(CPack)
