import Yaqut
