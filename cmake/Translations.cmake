# The texts of core, ui and app as one template, and the languages' files as resources of pawtrait_ui.
#   build/translations/pawtrait.ts   made with every build: all texts, so that a test can hold the languages' files against it
#   update_translations              brings that template into resources/translations/pawtrait_*.ts
# qt_add_translations reads one target's own sources only, so the sources of all targets are collected here.
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
set(translations_dir "${PROJECT_SOURCE_DIR}/resources/translations")
set(libraries "${PROJECT_SOURCE_DIR}/resources/licences/libraries.json")
set(template "${PROJECT_BINARY_DIR}/translations/pawtrait.ts")
list(TRANSFORM PAWTRAIT_LANGUAGES PREPEND "${translations_dir}/pawtrait_" OUTPUT_VARIABLE translation_files)
list(TRANSFORM translation_files APPEND ".ts")

get_target_property(translated_targets pawtrait_core INTERFACE_LINK_LIBRARIES)
list(APPEND translated_targets pawtrait_safetensors pawtrait_plans pawtrait_torch pawtrait_ui pawtrait)
set(translated_sources "")
foreach(target ${translated_targets})
  get_target_property(folder ${target} SOURCE_DIR)
  get_target_property(sources ${target} SOURCES)
  foreach(source ${sources})
    get_filename_component(source "${source}" ABSOLUTE BASE_DIR "${folder}")
    if(source MATCHES "\\.(cpp|h)$" AND source MATCHES "^${PROJECT_SOURCE_DIR}/(core|ui|app)/")
      list(APPEND translated_sources "${source}")
    endif()
  endforeach()
endforeach()
list(JOIN translated_sources "\n" list_of_sources)
file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/translations/sources.txt" CONTENT "${list_of_sources}\n")

# lupdate warns of each free function's tr(); merge.py is the answer to it.
add_custom_command(OUTPUT "${template}"
  COMMAND ${CMAKE_COMMAND} -E rm -f "${PROJECT_BINARY_DIR}/translations/extracted.ts"
  COMMAND Qt6::lupdate -silent "@${PROJECT_BINARY_DIR}/translations/sources.txt" -ts "${PROJECT_BINARY_DIR}/translations/extracted.ts"
          > "${PROJECT_BINARY_DIR}/translations/lupdate.log" 2>&1
  COMMAND Python3::Interpreter "${translations_dir}/merge.py" template "${PROJECT_BINARY_DIR}/translations/extracted.ts" "${libraries}" "${template}"
  COMMAND ${CMAKE_COMMAND} -E touch "${template}"
  DEPENDS ${translated_sources} "${libraries}" "${translations_dir}/merge.py" "${PROJECT_BINARY_DIR}/translations/sources.txt"
  COMMENT "Collecting the texts for translation" VERBATIM)
add_custom_target(translation_template ALL DEPENDS "${template}")
add_custom_target(update_translations
  COMMAND Python3::Interpreter "${translations_dir}/merge.py" update "${template}" ${translation_files}
  DEPENDS "${template}" VERBATIM)
