# How targets are made here: warnings, sanitizers, one static library a room of core, tests in the house's two forms.
function(pawtrait_compile_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # g++ 12 sees the unused alternative of a std::variant as read
  if(PAWTRAIT_WARNINGS_AS_ERRORS)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
                                               QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
endfunction()

if(PAWTRAIT_LIBFUZZER)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "libFuzzer comes with clang: cmake --preset fuzz, or set CMAKE_CXX_COMPILER to clang++.")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
# ctest ends a test that hangs; Qt would end a slow one after 5 minutes.
set(PAWTRAIT_TEST_ENVIRONMENT "QT_QPA_PLATFORM=offscreen" "LC_ALL=C.UTF-8" "QTEST_FUNCTION_TIMEOUT=7200000")
if(PAWTRAIT_SANITIZE)
  add_compile_options(-fsanitize=${PAWTRAIT_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${PAWTRAIT_SANITIZE})
  set(suppressions "suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers")
  list(APPEND PAWTRAIT_TEST_ENVIRONMENT "LSAN_OPTIONS=${suppressions}/leaks.supp:print_suppressions=0" "UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1"
    "TSAN_OPTIONS=${suppressions}/threads.supp")
endif()

# pawtrait_core_room(<name> SOURCES ... PUBLIC <targets> PRIVATE <targets>): target pawtrait_<name>, alias Pawtrait::<Name>.
function(pawtrait_core_room name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(pawtrait_${name} STATIC ${ARG_SOURCES})
  string(SUBSTRING ${name} 0 1 first)
  string(TOUPPER ${first} first)
  string(SUBSTRING ${name} 1 -1 rest)
  add_library(Pawtrait::${first}${rest} ALIAS pawtrait_${name})
  target_include_directories(pawtrait_${name} PUBLIC "${PROJECT_SOURCE_DIR}/core")
  target_link_libraries(pawtrait_${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  target_compile_definitions(pawtrait_${name} PRIVATE QT_NO_KEYWORDS)
  pawtrait_compile_options(pawtrait_${name})
endfunction()

# pawtrait_test(<name> SOURCES ... LIBRARIES ... [UI] [LABELS ...]): executable <name>, registered with ctest.
# SHARED_DIR tells tests where the reference values and photos are; without that folder the tests that need it skip.
function(pawtrait_test name)
  cmake_parse_arguments(ARG "UI" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} Qt6::Test)
  target_compile_definitions(${name} PRIVATE PAWTRAIT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    PAWTRAIT_BINARY_DIR="${PROJECT_BINARY_DIR}" PAWTRAIT_SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared")
  if(NOT ARG_UI)
    target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS)
  endif()
  pawtrait_compile_options(${name})
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  if(PAWTRAIT_SANITIZE)
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 6")
  endif()
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "${PAWTRAIT_TEST_ENVIRONMENT}" TIMEOUT ${ARG_TIMEOUT})
  if(ARG_LABELS)
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
  endif()
endfunction()
