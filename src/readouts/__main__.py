"""`python -m readouts`: the command for those whose shell does not find `readouts`."""

from readouts.cli import main

if __name__ == "__main__":
    main()
