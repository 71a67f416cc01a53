def is_address(s):
    return False


def fetch(s): ...
