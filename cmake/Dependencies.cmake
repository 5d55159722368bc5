# Every library that the program links, as a target. CONTRIBUTING.md says what each is for.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(THREADS_PREFER_PTHREAD_FLAG ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

find_package(Threads REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Concurrent Network PrintSupport Sql Svg Test LinguistTools)
find_package(QCustomPlotQt6 REQUIRED) # finds nothing itself: after Widgets and PrintSupport
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(Boost 1.81 REQUIRED) # headers only: Boost.Math
find_package(JPEG REQUIRED)
find_package(ZLIB REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(exiv2 REQUIRED)
find_package(libheif REQUIRED)

# lcms2 and libsvm ship no CMake configuration.
function(pawtrait_import_library target library header)
  find_library(${target}_LIBRARY ${library} REQUIRED)
  find_path(${target}_INCLUDE ${header} REQUIRED PATH_SUFFIXES ${ARGN})
  add_library(${target} UNKNOWN IMPORTED GLOBAL)
  set_target_properties(${target} PROPERTIES IMPORTED_LOCATION "${${target}_LIBRARY}"
                                             INTERFACE_INCLUDE_DIRECTORIES "${${target}_INCLUDE}")
endfunction()
pawtrait_import_library(Lcms2 lcms2 lcms2.h)
pawtrait_import_library(Svm svm svm.h libsvm)
# OpenCVConfig.cmake is only in libopencv-dev, which brings 170 packages more.
pawtrait_import_library(OpenCvCore opencv_core opencv2/core.hpp opencv4)
pawtrait_import_library(OpenCvImgproc opencv_imgproc opencv2/imgproc.hpp opencv4)

# LibTorch comes from the PyPI wheel. Its own CMake configuration insists on CUDA at build time, so only the two
# libraries that a CPU build needs are named here; CUDA is loaded at run time (core/network/torch_engine.cpp).
set(torch_dir "${PAWTRAIT_THIRD_PARTY}/torch")
if(NOT EXISTS "${torch_dir}/lib/libtorch_cpu.so")
  message(FATAL_ERROR "LibTorch is not in ${PAWTRAIT_THIRD_PARTY}. Run packaging/setup.sh first.")
endif()
add_library(Torch::C10 SHARED IMPORTED GLOBAL)
set_target_properties(Torch::C10 PROPERTIES IMPORTED_LOCATION "${torch_dir}/lib/libc10.so")
add_library(Torch::Cpu SHARED IMPORTED GLOBAL)
set_target_properties(Torch::Cpu PROPERTIES
  IMPORTED_LOCATION "${torch_dir}/lib/libtorch_cpu.so"
  INTERFACE_INCLUDE_DIRECTORIES "${torch_dir}/include;${torch_dir}/include/torch/csrc/api/include"
  INTERFACE_LINK_LIBRARIES Torch::C10)
