# cmake --install build/release [--prefix DIR]: the program with all that set-up brought. The tree that it makes can be moved as one.
#   bin/pawtrait
#   lib/pawtrait/libpawtrait_torch.so, torch/, nvidia/, xgboost/, xgboost_cpu.libs/    laid as in their wheels, for each finds its neighbours by its own run path
#   share/pawtrait/models/, share/applications/, share/icons/, share/metainfo/, share/doc/pawtrait/
# cpack --config build/release/CPackConfig.cmake: the same as an archive and as a Debian package.
set(own lib/pawtrait)
set_target_properties(pawtrait PROPERTIES INSTALL_RPATH "$ORIGIN/../${own};$ORIGIN/../${own}/xgboost/lib")
set_target_properties(pawtrait_torch PROPERTIES INSTALL_RPATH "$ORIGIN/torch/lib")
install(TARGETS pawtrait RUNTIME DESTINATION bin)
install(TARGETS pawtrait_torch LIBRARY DESTINATION ${own})
foreach(folder torch/lib nvidia xgboost/lib xgboost_cpu.libs)
  if(IS_DIRECTORY "${PAWTRAIT_THIRD_PARTY}/${folder}")
    install(DIRECTORY "${PAWTRAIT_THIRD_PARTY}/${folder}/" DESTINATION ${own}/${folder} FILES_MATCHING PATTERN "*.so*")
  endif()
endforeach()
install(DIRECTORY "${PROJECT_BINARY_DIR}/models/" DESTINATION share/pawtrait/models)
install(FILES packaging/pawtrait.desktop DESTINATION share/applications)
install(FILES packaging/pawtrait.metainfo.xml DESTINATION share/metainfo)
install(FILES resources/icons/pawtrait.svg DESTINATION share/icons/hicolor/scalable/apps)
install(FILES LICENSE README.md CHANGELOG.md DESTINATION share/doc/pawtrait)
install(FILES resources/licences/libraries.json DESTINATION share/doc/pawtrait RENAME licences.json)

set(CPACK_GENERATOR TGZ DEB)
set(CPACK_PACKAGE_NAME pawtrait)
set(CPACK_PACKAGE_CONTACT "The Pawtrait maintainers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE zstd)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON) # needs dpkg-dev
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${PROJECT_BINARY_DIR}/lib" "${PAWTRAIT_THIRD_PARTY}/torch/lib" "${PAWTRAIT_THIRD_PARTY}/nvidia/cu13/lib"
    "${PAWTRAIT_THIRD_PARTY}/xgboost_cpu.libs")
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-image-formats-plugins, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
include(CPack)
