@echo off
rem The Makefile of Windows: `make run`, `make test`, `make setup` in this folder; in PowerShell `.\make run`.
setlocal
cd /d "%~dp0"
set "python=python"
where py >nul 2>nul && set "python=py -3"
%python% -m installer %*
exit /b %errorlevel%
