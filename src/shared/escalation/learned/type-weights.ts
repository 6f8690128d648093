import type { TypeModel } from './type-words';

/** Learned by `npm run train`; not written by hand. */
export const TYPE_WEIGHTS: TypeModel = {
  bias: {
    'abandoned-vehicle': -0.96,
    animal: -0.87,
    'animal-bite': -0.94,
    barking: -0.93,
    'burglary-discovered': -0.98,
    civil: -0.85,
    crash: -0.99,
    'crash-private': -1,
    custody: -0.98,
    'disabled-vehicle': -0.96,
    fireworks: -0.92,
    'found-property': -0.99,
    fraud: -0.89,
    harassment: -0.95,
    'hit-and-run': -0.97,
    inquiry: -0.52,
    lockout: -0.92,
    'lost-property': -0.94,
    noise: -0.86,
    parking: -0.97,
    program: -0.93,
    'reckless-driving': -1,
    shoplifting: -0.91,
    stalking: -0.92,
    supplement: -1.02,
    'suspicious-person': -1.01,
    'suspicious-vehicle': -1,
    theft: -0.93,
    threats: -0.94,
    trespass: -0.97,
    utilities: -0.78,
    vandalism: -0.89,
    'vehicle-theft': -0.93,
    'welfare-check': -1.02,
  },
  words: `
aaa disabled-vehicle 104
abajo inquiry -86 noise 102
abandonado abandoned-vehicle 249 parking -58 utilities -42
abandoned abandoned-vehicle 134 found-property 75
abierta inquiry -45 theft 46 trespass 61 vandalism -43
aboard crash 40 found-property 62
abogada supplement 111
abogado fraud -42 inquiry 55 supplement 50
abot civil -93 harassment 52 inquiry -75 supplement 75
about inquiry 63
above inquiry -43 noise 141
abre inquiry 52
abren animal 50 inquiry 48 theft -41
abrieron theft 82
abril supplement 110
abt noise -58 supplement 84 suspicious-vehicle 47 theft -43
abuela inquiry -72 welfare-check 58
abuelo supplement -46
abuse civil 136 inquiry -81 vehicle-theft 72
ac animal 88 inquiry -51
aca lost-property 41
acabo utilities 51
academy inquiry -105 program 183
accept inquiry 73
accidente inquiry 51 supplement 83
account fraud 231 inquiry -140
accounted inquiry 79
acct fraud 193
acid inquiry 94
aclara custody 49
acordeon civil -46 inquiry -46 lost-property 97 noise 91
across parking 84 theft -50
act animal 50
acting animal 53 program 58
action theft -47
active inquiry -97 program 95
actual lost-property 42 program 73
ad supplement 65 vandalism 72
add found-property -42 fraud -49 inquiry -193 supplement 278 theft -88
added inquiry -71 program 90 supplement 95
adding inquiry -55 noise 73 supplement 86 theft -106 vehicle-theft 60
addr supplement -47
address civil -50 found-property 56 inquiry 106 utilities -45
adentro custody 46 parking 60
adjuster inquiry 125 supplement 121
adonde found-property 42
adopted inquiry 59
adult harassment 44 inquiry 137
adv civil 82 vandalism -40
advice civil 42 harassment 100 inquiry 129 supplement -47
advocate supplement 104
affairs inquiry 93
afraid disabled-vehicle 45 trespass 42
afternoon parking 58 theft 41
ag animal -43 inquiry 190
again inquiry -44 noise 76
against found-property 41 harassment -40 inquiry 87
agarraron animal 42
age found-property 40
agency theft 41
agent fraud 73 supplement -41
ages inquiry 77
aggressive animal 90
agian inquiry -87 noise 71
agin harassment 52 inquiry -68 parking 68 suspicious-person 58 trespass 59
ago burglary-discovered 40 civil -47 noise -55 supplement 47 utilities -40
agosto civil 49 inquiry 97
agreed civil 108 inquiry -121
agua utilities 198
ahi inquiry -97 utilities 40
ahorita civil -45 inquiry -42 parking 52 trespass 46 utilities -45
ai inquiry -53 utilities 73
aid inquiry -71 lost-property 63 supplement -53
aide inquiry 58 theft 55
aids inquiry -47 lost-property 73 supplement -45 theft 99 welfare-check 50
aint threats 56
air civil 66 theft 53 vandalism 47
airbags crash 101 crash-private 72
airbnb civil 54 fraud 58 vandalism 111
aire civil 96 inquiry -46
airpods supplement 98 theft 191
airport inquiry 71
airtag inquiry 110 stalking 90
aisle suspicious-person 100
al animal 50 civil -78 program 59 theft -41
alarm fraud -42 noise 49 program 44 utilities -52
alarma civil -46 noise 67 utilities -41
alarms inquiry -59 program 73 suspicious-person 41
alaska civil -42 inquiry 103
alcantarilla inquiry -76 lost-property 50 utilities 191
alcohol inquiry 69
aldi hit-and-run -42
alexandria inquiry -50 utilities 107
algo inquiry 56
alguien inquiry -59 welfare-check 52
algun inquiry 99
alive civil 44
all fraud -59 noise 44
alla lost-property 66
allergies inquiry -58
alley civil -47 inquiry -56 parking 78 suspicious-person 46 utilities 91
allowed inquiry 293 utilities -58
alma reckless-driving 50
almost reckless-driving 85 supplement 52
alone harassment -42 inquiry 69 program 68 welfare-check 45
along animal -56 civil 48 inquiry -147 program 90 trespass 55
alongs inquiry -146 program 159
alredy found-property 72
alright welfare-check 52
also program 56 theft 51
alta noise 86
altima abandoned-vehicle 100 inquiry -44 shoplifting 47 stalking 48 suspicious-vehicle 71 theft -43 vehicle-theft 74
alto inquiry -46 reckless-driving 57 utilities 122
alumni utilities 130
always noise 47 theft 43 welfare-check 49
am noise 154 utilities -65
amanecio inquiry -71 theft 47 vandalism 151
amarrado animal 61 barking 99
amazn theft 172
amazon inquiry 42 supplement -49 theft 73
ambulance civil -55 fraud -50 inquiry 90 lost-property 78 parking 57 program -43 supplement -53
ambulancia inquiry 99
amenaza civil 96 harassment 44 parking 40
amenazas civil 111 harassment 137
amenazo harassment 67 theft 50 threats 83
ami custody 68 harassment 150 inquiry -59
ammo found-property 71 inquiry 60
anda utilities -40
andaba supplement -70
andan inquiry 66
ando inquiry 81 supplement 85
angry civil -56 harassment 82
animal animal 140 inquiry -52
ankle animal-bite 95 supplement 58
anniversary inquiry -47
annoyed inquiry -70 vandalism 43
annoying inquiry -61 noise 53
ano inquiry 165
anoche animal -58 civil -41 fireworks 43 theft 56 vandalism 58
anonymous harassment 115
anos inquiry 130 supplement 62
another crash-private -41 hit-and-run 42
answer civil -52 noise 41 theft 47
answered welfare-check 87
answering civil -64 supplement -44 welfare-check 94
answers animal 86 inquiry -65
antes utilities 83
anxious inquiry 65
any inquiry 64
anybody inquiry -45 lost-property 59 suspicious-person 47
anyhow inquiry -69
anymore supplement 159
anyone animal 58 crash 42 found-property -45 lost-property 79
anything harassment -66 inquiry 59 suspicious-person 55
anywhere inquiry 64
apagado inquiry -55 utilities 44
apagaron inquiry -89 utilities -44
aparece fraud 47 inquiry -86 lost-property 109
aparecio supplement 203 theft -58
apart crash-private 42
apartamento civil 87 fraud 59 inquiry -58 parking 45
apartment civil 57 fraud 57
apartments noise 49
apellido supplement 46
apenas fireworks 48 supplement 62
apesta animal 67
apologized civil -40 crash 63
apologizes inquiry -51
apology theft 61
apoyo inquiry 108
app civil -61 fraud 61
appeal inquiry 74
apply fraud 50 noise 45
approx welfare-check 52
appt program 83 stalking 56
april civil 42
apt civil 73 noise 62 suspicious-person 42
apts noise 75 theft 47 vandalism 57
aqui inquiry 46
arbol animal -50 civil 230 noise -44
arboretum lost-property 42
arde civil 56
are inquiry 58
argued civil 103 inquiry -76 supplement -45
arguing civil 58 inquiry -70 noise 47 trespass 52
argument noise -77
arizona supplement 55
arm reckless-driving 42 utilities 58
arma inquiry 85
armada inquiry 77
armas program 49
armed inquiry 41
arms inquiry -64 vandalism 76
arnes inquiry 42
around inquiry -95 reckless-driving 50 suspicious-person 55
arregla civil 84
arreglen inquiry -47 utilities 118
arrest fraud 72
arrested civil 52 fraud 42
arriba noise 105
arrow lost-property -53 utilities 170
asada inquiry -52
asaltaron inquiry 52
asalto lockout 43
aseguranza crash 142
ash utilities 57
ashamed inquiry -97
ashes found-property 53
ashland abandoned-vehicle 45 inquiry 54 lost-property 47 parking 85
asi suspicious-person 53
asiento found-property 52 program 85
ask fraud -54 inquiry 95 utilities 50
asked supplement 71 welfare-check 61
asking inquiry 129
asks civil -48 fraud -40 inquiry 157 program 41
asleep inquiry -94 trespass 42
asphalt inquiry -51 utilities 51
assault supplement 43
assigned parking 122 theft -53
assist program 43
asta inquiry 53 noise 63 theft 55
asthma supplement 50
asusto noise 41
ate fraud -40 inquiry 79 utilities 91 vandalism -44
athens crash 67
atlanta animal 44 fraud 48 program 67
atm civil -49 found-property 50 inquiry 120 supplement 47
atras crash 74
attached civil 51 inquiry -49 trespass 111 utilities -50
attack animal 69
attempt inquiry 123 supplement 73
attic animal 106 found-property 56
attorney civil 43 inquiry 68
atty inquiry 146 supplement 54
aug animal -43 supplement 143
august civil 50
aunt lost-property -41 welfare-check 66
autobus lost-property 65
ave parking 77
avento inquiry -65 vandalism 69
avienta civil 136 harassment 147
avisar fraud 72
avisarle inquiry -44 welfare-check 119
aviso fraud 41
avoid reckless-driving 42
awake inquiry 52 noise 45
away civil 72 crash-private -51 supplement 45 theft -51
awful animal 115 hit-and-run 44 utilities -42
awning crash 60 crash-private 66
ay inquiry -91 noise 47 utilities 69
aylesford parking 45
ayuda inquiry 66
ayudar inquiry -92
azaleas utilities 98
azul abandoned-vehicle 55 lost-property 47
b found-property 63 lost-property 50
babies animal 145 inquiry -58 utilities -42
baby civil -57 noise 66
bache utilities 127
back supplement 66
backed animal -46 crash-private 185 hit-and-run 46
backfiring crash -54 noise 46
background inquiry 107 program -80
backing disabled-vehicle 41
backpack found-property 80 fraud -44 lost-property 104 supplement 44
backup suspicious-person 42 utilities 62
backyard inquiry 89
badge found-property 42 lost-property 46 supplement -60 suspicious-person 150
bag animal -41 civil -51 found-property 92 fraud -46 lost-property 73 supplement -43 theft 54
bagel program 45
baggie found-property 106 inquiry -43
bagpiper noise 178
bags custody 42 suspicious-person 41 suspicious-vehicle 50
bail fraud 72
bait inquiry 82
baja abandoned-vehicle 49 inquiry 48
bajaron noise 80
bajen noise 129
bajito animal 42 inquiry -45
bajo reckless-driving 57 utilities 40
bak harassment -45 inquiry -55 supplement 84 suspicious-person 58 trespass 70
bake inquiry 50 theft 50
bakery burglary-discovered 41 inquiry 43 supplement -56 theft -43
baking program 48 supplement 48
balas found-property 141
balazos fireworks 136 inquiry -44
balcon noise 56 utilities -82
balcony civil 63
ball animal -54 civil 43 parking 44
balloon civil 58
balloons inquiry 89 suspicious-person 51 vandalism 43
ballpark fireworks 74 inquiry -63 utilities 61
bamboo animal -44 civil 153
ban inquiry 152 utilities 46
banco fraud 159 supplement -40 theft -53
band inquiry -90 noise 147 utilities -42
banda noise 225 utilities -46
bandaid parking 52
bang noise 65 utilities 94
banging animal 47 noise 153 utilities -44
bangs inquiry -72 utilities 46
bank civil -47 fraud 188 inquiry -83 lost-property -45 supplement -78
banned animal 47 harassment 69 inquiry 73 noise 49 trespass 53
bano civil 51 fireworks 45 found-property 88 lost-property 60
banqueta utilities 112
bar noise 55
barbecue civil 80 inquiry -42 parking 74
barber civil 74 theft 47
barda civil 50 utilities -47 vandalism 127
barking barking 317 civil -59 inquiry -99 noise -57 program -54
barks barking 192 inquiry -51 noise -76
barn found-property -60 theft 70 vandalism 61
barrel inquiry 51
barricades program 51 utilities 55
bars shoplifting 51
bartender found-property 51 fraud 52 inquiry 62
base noise 64
baseball vandalism 107
basement animal -46 civil 79 inquiry 87
bashed animal -42 vandalism 165
basket inquiry -55 theft 42
basketball animal 40 civil 40 inquiry -46
bass civil -60 noise 225
basura civil 45 utilities 109
bat animal 271 inquiry -49 utilities -49 vandalism 49
bateria disabled-vehicle 62
bath found-property -45 supplement -55 theft 56
bathroom civil 42 inquiry -68
bats animal 104 inquiry -116 reckless-driving 80
batt noise 56
battery disabled-vehicle 80
bautizo animal 60
bawling animal 46 fraud 44
bay animal 41 inquiry -57 parking -43
bayonet found-property 125 inquiry 85 lost-property 81
bb noise -44 supplement -50 vandalism 133
beach burglary-discovered 41 found-property 50
beads inquiry 61
beagle animal 120 animal-bite 45 barking 59 inquiry -42 lost-property -46
bean trespass 74 vandalism 64
beat inquiry 98 threats 49
beating noise 95
beaumont hit-and-run 52 reckless-driving 63
bebe inquiry 66 program 141
because inquiry 67 parking 42
become inquiry 80 program 109
bed inquiry -59
bedroom civil 85 noise 104
beds civil 67 inquiry 44 program 75
bee animal 45 noise -45 utilities 59
beekeeper animal 145
been abandoned-vehicle 45 utilities 66
beeped inquiry 57 program 86
beeping noise 69
beer inquiry -77 noise 79 reckless-driving 72
beers civil -44 inquiry 63
bees animal 253 utilities -63
befor fraud 42 noise 60
before animal -46 supplement -54
behind inquiry -74 theft -51
being animal 53 civil 50 noise 63 utilities -58
believe animal 57 civil 59 harassment 56 inquiry -52
bell inquiry -80 noise 58 supplement 49 theft 68
bellaire inquiry 50 utilities 63
bells inquiry 75 noise 151 parking -41
belongs inquiry -47
below noise 56
belt inquiry 51 supplement 88
benadryl inquiry 55
bench civil -41 found-property 72 inquiry -60 vandalism 96 welfare-check 42
benches vandalism 110
bender crash 55 crash-private 97
bent crash-private 52 inquiry 47 vandalism 66
berea found-property 49
beside inquiry -60 noise 46
bet inquiry 82
better inquiry -54 lost-property 69 program 72
between civil -51 lost-property 67 noise -40 theft 87
bici shoplifting 52 theft 162
bicicleta abandoned-vehicle 46 inquiry -71 theft 113
bicycle burglary-discovered 55 found-property 75 theft 68
bicycles burglary-discovered 50
bien program 46 utilities -42
big utilities 86
bigger disabled-vehicle 70 inquiry -97 supplement -44
bike inquiry -81 supplement 87 utilities 74
bikes noise 84 reckless-driving 74 suspicious-person 40 theft 80 utilities -45
bill fraud 41 inquiry 77 program -48 utilities -59
billing fraud 55
bills civil -69 inquiry 88
bin civil 47 fraud 43 lost-property 64 theft 46
binder found-property 57
bingo inquiry -63
bins parking -43 utilities 54
birch inquiry 58 utilities -117
bird animal 181 inquiry -57
birds animal 103
birth custody 53 inquiry 56
birthday inquiry -78 noise 42 program 100
biscuit animal 47 inquiry -45
bit animal-bite 62
bitcoin fraud 141 inquiry -63
bite animal 109 animal-bite 80
bites animal 48
bitten animal 71 animal-bite 54 inquiry -45
black animal 84 civil -47 inquiry -124 lost-property 57
blade utilities 42
blanca animal 112 suspicious-vehicle 44
blanket trespass 54
blankets inquiry 69 program 68 suspicious-person 52 utilities 45
blanks inquiry 140 noise -41 program 42
blasting noise 59
bldg crash 45 inquiry -53
bleachers found-property 61 utilities 44
bleed inquiry 57
bless inquiry 49 program 64 suspicious-person 43
blew civil 58 utilities 43
blind utilities 51
blinds inquiry -74 vandalism 63 welfare-check 78
blinking found-property 51 inquiry -92 utilities 78
blk parking 42 utilities 55
block harassment 67 inquiry 73 parking 84 program 56 utilities -46
blockage crash-private 43
blocked fraud 60 harassment 90 noise -53 parking 145
blocking inquiry -91 parking 164 vandalism -41
blocks abandoned-vehicle 62 inquiry -103 noise -70 parking 99 program -43 theft 42
blood parking 74
bloodbath inquiry 87
blow reckless-driving 64
blower inquiry -72 noise 144
blowers noise 156
blowing inquiry 48 utilities 83
blown civil 55 inquiry -47
blows civil 98 inquiry -47
blue civil -42 lost-property 67 parking 69 theft -66
board inquiry 72
boarded burglary-discovered 63 inquiry -97 utilities 140 welfare-check 49
boards civil 70 inquiry -90 trespass 46 utilities 81
boat abandoned-vehicle 98 lost-property 43 parking 44 utilities -83
bocina noise 83
boda civil 53 fireworks 45
bodega utilities 42
body inquiry 84
boil inquiry 62
boleto crash 44 fraud 98 inquiry -53
boletos fraud 138 inquiry -68
bolsa inquiry -82 lost-property 58 theft 90
bolted animal 68 supplement 46
bomb supplement 43
bomba inquiry 58 utilities 51
bombed supplement -47 theft 47 vandalism 49
bomberos inquiry 105 supplement 52
bonfire inquiry -59 vandalism 55
book theft 45
booked utilities 52
books found-property -47 inquiry 41
boom inquiry 172
boot inquiry 91 parking 136
boots parking 68 shoplifting 51
borrow program 146
borrowed civil 123 inquiry -42 supplement 73 theft 100
boss civil 85 harassment -51 inquiry 67
bote abandoned-vehicle 48 inquiry 66 utilities 82
botes animal 72 civil -43
both crash 89 crash-private 69 inquiry -44
bother civil -51 inquiry -57
bothered threats 51 trespass 50
bothering suspicious-person 45
bottle fireworks 74 found-property 122
bottles civil 52 inquiry -45 noise 111 utilities 59
bottom inquiry 52 shoplifting 69
bought found-property 75 fraud 89 supplement -59
bounced fraud 111
bouncer civil 63
bouncing civil 81 inquiry 67
bouquet found-property 75 harassment 62 inquiry -61 stalking 69
bout inquiry 46 utilities 50
bow inquiry 96
bowling noise 49
box theft 78
boxes inquiry -48 program 111
boys animal -42 civil -47 inquiry -85 trespass 41 vandalism 61
bp inquiry -58
bracelet lost-property 55 program 105
branch inquiry -41 parking -49 theft 46 utilities 144
brass lost-property 50 theft 48
bread hit-and-run 41
break civil -44 supplement 48 theft 88
breaker theft 78 utilities 66
breakfast program 62
breaking noise 42 suspicious-person -40
breaks inquiry 54 program 78
breakup civil 64 stalking 68
breath animal 42 inquiry 47
breathing trespass 68
brick utilities 46 vandalism 53
bride civil 126
bridge utilities 69
bright supplement 61
bring found-property 79
bringing civil -49 custody 82 disabled-vehicle 44
brings program 49 supplement 48 vehicle-theft 48
broadway disabled-vehicle 46 supplement 54
brok abandoned-vehicle 54 civil 51 disabled-vehicle 63 inquiry -51 vandalism 71
broken inquiry -55 utilities 43 vandalism 108
broker fraud 109 supplement -60
brother inquiry 40 supplement 110 theft -78
brought lost-property 46 program 45
brown animal 53 utilities 103
bruise supplement 46
bruises custody 104
brush inquiry 72
bryan animal 57 crash 48 inquiry -66 utilities 53
bubbles utilities 62
bucket animal 43 fireworks 65
bucks civil 51 fraud 72
buddy noise 44
buenas animal 45
bugs utilities 65
buick abandoned-vehicle 87 animal -71 crash 49 inquiry -53
building civil 48
bulbs inquiry -68
bull animal 89 civil -41
bullet found-property 55 utilities -54 vandalism 85
bullied inquiry 41 supplement 104
bump crash 63 crash-private 101 inquiry 62 supplement -46
bumped crash-private 91 supplement -44
bumper civil -49 crash 58 crash-private 103 hit-and-run 63 parking 62 utilities -71
bumpers crash 49 crash-private 67 inquiry -63
bunch civil -48 theft -48
burger inquiry -109 utilities 50
burglar supplement -51
burglars inquiry 41 supplement 47
burglary inquiry -94 supplement 179 theft -55
buried civil -41 utilities 87
burn civil -50 utilities -73
burned abandoned-vehicle 50 fraud 55 inquiry 68 supplement 82
burning civil -50 utilities -41
burns civil 67
burnt civil -55 inquiry 71 supplement 50
burrito civil 48 inquiry 52
bury inquiry -47 lost-property 47 threats 57
bus civil -51 lost-property 62 noise -47 program -44
busca animal 45 inquiry 145 program 65
busco inquiry 91 program 48
buses utilities 114
bush burglary-discovered 53 inquiry -46 reckless-driving 51 supplement 55 utilities 51
bushes found-property 53
business inquiry -71 program 41
busted inquiry -85
busy inquiry -63 suspicious-vehicle 47 utilities 49
but inquiry -69
butchered animal 51 noise 53 theft -47 vandalism 150
butt inquiry -78
butter inquiry -104
buy civil 53 fraud 74 inquiry 57 program -42
buyback found-property 60 inquiry 73
buyer civil 110 harassment 43
buying civil 41
buzon civil -46 crash 97 reckless-driving 41
buzzing inquiry -42 noise -70 utilities 78
c civil 63
cab lost-property 51 noise 45 parking 48
cabeza disabled-vehicle 43 utilities 47
cabinet utilities 59
cable civil 45 utilities 189
cables utilities 118
cada noise 98 reckless-driving 60
cadena theft 54
cae civil 53
cafe theft 82
cafeteria vandalism 56
cage supplement 60
cages theft 84
caido utilities 63
caja burglary-discovered 76 harassment 44
cal inquiry -83 supplement 92
calendar animal 66
call inquiry -40 supplement 74 utilities 51
callback fraud 43
calld inquiry 99 welfare-check 50
calle inquiry 56 utilities 88
called inquiry -85
callejon inquiry -72 utilities 125
calling civil -42 harassment 81 inquiry -102
calls harassment 145 inquiry -96
calm civil 42
calor civil 77 supplement 57
cam supplement 69 suspicious-person -48
camara supplement 51 theft 44
camaras program 87 theft 79
cambia civil 62
cambiar custody 42 utilities 47
cambio civil 79
cambridge inquiry -58 utilities 83
came supplement 82
camera supplement 50 suspicious-person 65 theft 53
cameras civil 60 vandalism 75
camina animal 61 suspicious-person 53
camion inquiry -73 parking 62 utilities -53
camiones parking 47
camioneta abandoned-vehicle 51 animal -49 parking 83 theft 87 utilities -43
camp inquiry 58 lost-property 40 noise -51 program 57 trespass 47
camper abandoned-vehicle 97 parking 97
campus inquiry 71
camry parking 42 theft 46 utilities -53
can inquiry 107
canal inquiry 45 theft 46 vehicle-theft 73
canasta civil 46 fraud 41 inquiry -41 utilities -45
cancel animal -42 found-property -54 inquiry -119 program -43 theft -64
cancelar inquiry -45 welfare-check 64
cancele animal 83 noise 65 supplement 67
canceled civil 70 inquiry -60
cancelen welfare-check 48
candado burglary-discovered 97 theft 40
candle harassment 70 inquiry -52 program 40
candles civil -42 fireworks 60 inquiry 50
candy inquiry -44 lost-property -52 shoplifting 75 suspicious-vehicle 40
cane lost-property 83
cannon noise 157
cannons inquiry 85
cannot abandoned-vehicle 41 parking -48 welfare-check 45
canoe found-property 61 inquiry -65 supplement 50
cans civil -44 suspicious-person 48 utilities 63
canta animal 137 civil -42 noise 163
cap found-property 40 inquiry -45 supplement -50 theft 66 utilities -49
captain inquiry -60 program 106
car crash-private 56 found-property -42 suspicious-vehicle 45
carbon inquiry 68
card crash-private 42 fraud 122 noise -46 supplement 45
cardboard suspicious-person 120 trespass 134 utilities 56
cardinal animal 41 fireworks 50 inquiry -41 utilities 40
cards civil -50 crash 43 fraud 91 lost-property 63
care harassment 77 inquiry 95
career inquiry -80 program 134 supplement -42
caregiver civil -75 theft 158
caretaker civil 62
cargos shoplifting 48 supplement 57
carne inquiry -52
carpet suspicious-vehicle 42
carpool inquiry -53 reckless-driving 63
carport civil 42 theft 50 vehicle-theft 50
carried lost-property 125
carrier animal 56 inquiry -50 supplement 58 suspicious-person 47 welfare-check 41
carrito civil -52 crash-private 77 found-property 57
carro abandoned-vehicle 61 animal -54 civil -63 parking 41 suspicious-vehicle 50 utilities -59
carros abandoned-vehicle 44 reckless-driving 104
carry found-property -47 inquiry 99 program -43
carrying animal 42
cars inquiry -111 parking 55 reckless-driving 56
cart animal -40 crash-private 109 supplement -41 utilities 45
carta inquiry 142 supplement 43
cartera found-property 47 inquiry -40 lost-property 89 theft 48
carts utilities 146
carved theft -42 vandalism 141
carwash inquiry -43 noise 43 utilities -45
casas inquiry 77 suspicious-vehicle 57
case inquiry -47 supplement 163 utilities -52
casero civil 216
cases civil 49 inquiry 51 supplement 120
cash burglary-discovered 42 civil -42 found-property 53 fraud 81 supplement -45 theft 83
cashed fraud 145 theft 75
cashier fraud 74 shoplifting 50
cashiers animal 60 inquiry -55 theft 44
casi inquiry -49 parking 47 reckless-driving 151
casing found-property 103 utilities -41
casings found-property 121
casino inquiry 60 supplement 77 suspicious-person 50
caso inquiry -75 supplement 184
casserole inquiry -71
castlewood reckless-driving 54
cat animal 174 utilities -49
catalytic inquiry -49 theft 162 vandalism -89
catch burglary-discovered 41
cats animal 143 civil -41
caught fraud 50 supplement 62
caulk inquiry -53
cave inquiry -45 vandalism 40 welfare-check 44
cayo animal 41
ccdw inquiry 66 program -49
cdl program -49
ceiling civil 78 inquiry 64
cell inquiry 48 utilities 48
cellar inquiry -52 supplement 52
cello found-property 87 inquiry -52
celular found-property 122 theft 44
cement crash 42 inquiry -50 reckless-driving 43 utilities 44 vandalism 105
cemetery noise 59 utilities -44 vandalism 72
cent fraud 139 inquiry -99
center program 57
cerca civil 55
cereal inquiry -87
cerrar inquiry 44 program 52
cerro reckless-driving 66
certificate inquiry 88 lost-property -83
certified inquiry 57
chain disabled-vehicle 42 harassment 63
chained animal 94 utilities -48
chainsaw inquiry -67 noise 129
chair trespass 67
chairs inquiry -52 trespass 54 utilities -46
chaleco suspicious-person 42
chalk inquiry -46 suspicious-person 64 utilities -58 vandalism 76
change inquiry 54 theft 59
changed burglary-discovered 52 civil 66 fraud 40 inquiry -83
changes supplement 60
changing civil -50 inquiry -57 program 44
chapa inquiry -55
chapel theft 81
chaplain program 49
charge fraud 107 theft -41
charged civil 165 fraud 59 harassment -42
charger suspicious-vehicle 54 theft 82
charges fraud 80 supplement 81 theft 48
charging civil 71 fraud 51 harassment 53 inquiry -56 suspicious-person 47
charity fraud 70
chase inquiry -50 theft 74
chat harassment 100 inquiry -42 program -49 reckless-driving 43
chats harassment 47 supplement 55
cheap lost-property 53
check civil -56 fraud 45 program 82 welfare-check 111
checked program 55
checking inquiry 60 supplement 59
checkout civil 44 inquiry -47
checks fraud 105 inquiry 42 program 56
cheerful welfare-check 54
chek fraud 58
chekd fraud 81
cheque civil 135 fraud 64 inquiry 60 trespass 68
chess inquiry -42
chest lost-property 51
chevy theft 44
chewing animal 94
chica animal 55 civil 70 inquiry -102 program 43
chicago inquiry 161 supplement -86
chick crash -49 crash-private 50
chickens animal 115
chico inquiry 44 theft 68
chief inquiry 91
children civil -48 custody 48 noise 56 program 52 theft 54
chili program 47
chimes noise 212
chimney animal 81 inquiry -82 supplement 48
china found-property 85
chinoe suspicious-vehicle 47 utilities 41
chip animal 64
chipper noise 58
chips crash 58 reckless-driving 55 suspicious-person 52 trespass 85
chiquita supplement 42
chiquito animal 48 found-property 82 inquiry -76 lost-property 68
chirp program 81
chirping inquiry 68 noise 57 program 47
chirps inquiry 55
chk fraud 123 supplement 54 welfare-check 94
chlorine supplement -48
choca harassment 58 reckless-driving 62
chocaron crash-private 83 supplement 138
choco crash-private 42 hit-and-run 85 inquiry -51
chofer inquiry -53 lost-property 74
choir program 45
choked inquiry 75 program 74
choking civil 98 disabled-vehicle 53
choque crash-private 47 inquiry 45 supplement 75
christian civil -44
christmas inquiry 55 noise 42
church inquiry -47 noise 42 parking 43 program 64 theft 66 utilities -41 vandalism 55
cien civil 42 inquiry 51
cierto inquiry 65 suspicious-vehicle 55
cigarette civil 55 harassment 49
cinco civil -40 harassment 43
circle crash 56
circles program 55
circling inquiry -41 parking 66 suspicious-vehicle 46
cita inquiry 113
citation supplement -45 utilities -59
cited animal-bite 41 civil 97
citizen inquiry -140 program 107
citizens program 153
city found-property -45 inquiry 126 utilities 102 vandalism -46
ciudad inquiry 109
civic hit-and-run 40
civil civil 182 fraud -45
claim crash 49 found-property 47 inquiry 78 supplement 103 utilities -48
claimed found-property 53 inquiry 74
claims civil 110
clase inquiry -72 program 83
clases program 184
class civil -41 found-property -45 inquiry -48 program 121
classes program 68
classroom animal 82
clavos civil 54 inquiry 89
clay disabled-vehicle 56 inquiry -42 noise 79
clays animal 41 inquiry -48 vehicle-theft 49
clean suspicious-person 54
cleaned theft 85 vandalism 55
cleaner inquiry -47
cleaners civil 107 inquiry -61 theft 55
cleaning civil -57 found-property 72
cleans utilities 145
cleanup trespass 81 vandalism 50
clear civil -49 inquiry 49 noise -44 supplement 58
clearance inquiry 86 supplement 57
cleared supplement 131 theft -47 utilities 62
clearing inquiry 56
clerk utilities -44
click fraud 108 inquiry -119
clicked fraud 49
clicks theft 40
client inquiry -105
clients crash 66 crash-private 50 inquiry -61
climbing inquiry -52 trespass 59
clinic inquiry 47 vandalism 49
clinica inquiry 79 program -45
clip theft 102
clipboard suspicious-person 210
clipped civil -54 crash 135 crash-private 43 inquiry 46 utilities -41
clock civil 51 utilities 72
clogged civil -55 inquiry -41 utilities 65
clonaron fraud 121
cloro harassment 81 inquiry 47
close civil -61 supplement 142 utilities -57
closed supplement 54
closes suspicious-person 54
closet inquiry 91 theft 70
closing supplement -42 trespass 58 utilities -42 welfare-check 77
closure inquiry 106 noise -43 parking -48 program -48
clothes civil 164 found-property 72 inquiry -119
clr animal -43 parking -44 suspicious-person 46 utilities -69
club utilities -44
clubhouse animal 83 utilities 71
clubs burglary-discovered 47 civil 122
coach supplement -56 vandalism 73
coat custody 42 inquiry -75 lost-property 48
cobra inquiry 47 lockout 47
cobran civil 108
cobrar civil 161 fraud 54
cobro civil 163 fraud 116
cochera burglary-discovered 47 civil 58 inquiry -72 parking 137 trespass 52 utilities -47 vandalism 56
cocina harassment 49 supplement 52
cocoa fireworks 67 supplement 59 vandalism 67
code civil -45 inquiry 138
coffee inquiry -82 program 73 theft 64
cohetes fireworks 308 noise -82 theft -41
coiled inquiry -48 utilities 114
coin found-property 52 lost-property 55 program 70 theft 52
cold civil 56
colgando utilities 68
collar animal 156 found-property -55 inquiry -73 lost-property 50
collect animal 45
collected civil 47 utilities 47
collections civil 54 fraud 83 supplement -53
collector harassment 191 inquiry -81
collects animal 74
collision supplement 87
color civil 82 inquiry -56 threats 49 vandalism -41
colored inquiry 46
columbia civil 40
columpio found-property 86 inquiry -48
come program 68
comes animal 42 inquiry -67 suspicious-vehicle 45
comiendo animal 44 inquiry -68
comiendose animal 157 inquiry -49
coming disabled-vehicle 49 supplement 45
community program 41
como noise 43
comp supplement 118
compadre civil -53 welfare-check 49
companero threats 53
complain inquiry 136 noise 55
complained civil -40 suspicious-person 61
complains civil 67 reckless-driving 41
complaint inquiry -40 noise 72 supplement 90
complaints noise 72
complex civil 117 inquiry 115 suspicious-person 56
comprar fireworks 56
compre found-property 46 fraud 76
compressor noise 50
compro fraud 96 vehicle-theft 73
computer inquiry 112 program 43
computers fraud 59 inquiry 91 welfare-check 62
concealed inquiry 107
concern inquiry -75 welfare-check 105
concerned welfare-check 55
concert civil -52 fraud 46 inquiry -50
concierto fraud 105 inquiry -84
concrete lost-property 72 theft 116 vandalism 66
condado inquiry 83 program -44
condo fraud 120
cone inquiry -67 theft 47 utilities 131
coned program 62 theft -43
cones inquiry 69
confirm theft 40 welfare-check 48
confirmar inquiry 124 supplement 66 suspicious-person 54 suspicious-vehicle 53
confirmed inquiry -64
confirming inquiry 99
conmigo inquiry -73 reckless-driving 60
conos inquiry -41 parking 101 utilities 73
consejera inquiry -51
consejero inquiry 71 program -68
considering inquiry 98
constancia animal-bite 48 inquiry -78 lost-property 44
construccion inquiry 67 noise 59
construction noise 102
consulado lost-property 107 supplement -67
consular inquiry -62 lost-property 132
contact inquiry 98
contest inquiry 76
contesta fraud 88 vehicle-theft 42 welfare-check 66
contesto supplement 99 welfare-check 63
conto inquiry 61 stalking 48 suspicious-vehicle 48
contra inquiry 60
contractor civil 120 fraud 171 program -47
contrato civil 208 fraud 89
conv theft 61
converter inquiry -49 theft 110 vandalism -60
convicted inquiry 101 supplement 41
conviene inquiry 83 program 52
cook program 65 supplement -42
cooking harassment 41 inquiry -65 supplement -48 suspicious-vehicle 41
cooks civil 62
cooler inquiry -82 supplement 99
cooling inquiry 72
coordinator program 52
cop inquiry -52 supplement 46
copia civil -51 inquiry 187 supplement 83
copies supplement 97
copper burglary-discovered 54 supplement 41 theft 172
cops civil 59 fraud -46
copy inquiry 224 supplement 156
cord parking 48 theft 51
corn animal 112 custody 44
corner utilities 109
corolla abandoned-vehicle 42 civil 43 inquiry 50 lost-property 55
coroner inquiry 49
corral civil 61 crash-private 54 inquiry 98 utilities -46
corrected inquiry -40 supplement 62
correction supplement 169
corren reckless-driving 54
correo civil -58 inquiry 101 supplement 55
corrieron harassment 66
cortar disabled-vehicle 49
corte custody 61 inquiry 78
corto civil 86 inquiry 52
cosa civil 61 found-property 43
cosas civil 57 supplement 45 suspicious-person 42
cost inquiry 89
costco crash-private 103 supplement -52
couch civil 56 supplement -46 theft -41 utilities 87
coughed inquiry 59 program 57
coughing inquiry 93 noise 47
could civil -53 fraud -47 inquiry 156 program 70
couldnt noise 53 parking 55
council inquiry 82
counseling inquiry 129
count harassment -52 inquiry 133 supplement -53 threats 58
counted animal -51 noise 51
counter found-property 106 theft 49
counterfeit fraud 169 harassment -40 inquiry -40
counting noise 59 suspicious-person 91 suspicious-vehicle 46 utilities -44
country inquiry 80 noise -61
counts inquiry 43 utilities -42
county inquiry 121
couple inquiry -51 suspicious-vehicle 59
course animal 58 inquiry -42 noise -41 vandalism -45
court civil 42 inquiry 97
courthouse animal 55 found-property -53 inquiry 82 utilities -42
cousin harassment 41 inquiry 72 lost-property -61
cousins fraud 53
cover utilities 91
covered inquiry 43 utilities 50
cow animal 174 inquiry -71
coworker civil -74 harassment 124
cows animal 111 noise 52 utilities -47 welfare-check 52
coyote animal 139 inquiry -87
coyotes animal 226 noise -48
cpr inquiry 86 program 105
cps inquiry 51
crack vandalism 74
cracked crash 113 theft -65 vandalism 65
craigslist civil -105 fraud 121 harassment 43
crash inquiry 94 supplement 107
crashed found-property 48 fraud -51 inquiry 136 trespass 44
crazy civil -41 parking 48
cream noise 121 parking -48
credit fraud 97
cree inquiry -95 lost-property 101 vandalism 60
creeps harassment 179 suspicious-person 75
creo inquiry -89
crew noise 58 utilities 101
cries inquiry 47
crime inquiry 169
criminal civil -43 harassment 76 inquiry 77 program 44
crisis fraud -43 program 58
crop theft 46
cross inquiry -59 utilities 50
crossing utilities 130
crosswalk inquiry -47 reckless-driving 45 utilities 151
crossword inquiry 56 program 47
crowd program 92 theft 60
crows animal 88 inquiry 69
crudo crash 69 inquiry -42 welfare-check 41
cruise burglary-discovered 42 civil -51 fraud 46 inquiry -70 theft -64
cruiser program 62
crushed supplement -48
crying inquiry -76
ct inquiry -47 theft 44 utilities -46
ctr inquiry -45
cuadra supplement 42 utilities 61
cual inquiry 124
cuando burglary-discovered 62 inquiry 44 welfare-check 44
cuanto inquiry 187 supplement -63
cuantos civil 43 parking 46
cuarenta crash-private 48 program 42
cuatro theft 69
cuenta supplement -42 suspicious-vehicle 47 theft 63
cuesta inquiry 64 supplement -75
cuetes fireworks 214 inquiry -41 noise -51
cul reckless-driving 43 utilities 77
culvert fireworks 50 utilities 102
cunada civil 43 harassment 55
cunado burglary-discovered 51
curb abandoned-vehicle 48 disabled-vehicle 42 parking 59 utilities 58
curfew inquiry 83
curious inquiry 152
current animal-bite 45
curtains inquiry -56 noise 68
cussed civil -41 crash 41 hit-and-run 50 inquiry -59 trespass 103
custodian inquiry -70 supplement -45 vandalism 112
custody civil -50 custody 183 inquiry 76
customer civil 42 harassment 57
customers animal 129
cut animal -41 noise -44 reckless-driving 70 theft 114 utilities -60 vandalism 78
cute animal 63 inquiry -95
cutting civil 45 inquiry 48 trespass 45 utilities -69
cuz civil 60 inquiry 57 supplement 75
cxl noise -43 welfare-check 57
d fraud -45
dad animal -40 custody 62 inquiry 81 utilities -51
daddy civil 90 reckless-driving 53
dads animal -44 fireworks 44 found-property 94 inquiry -46
daily animal -47 harassment 80 inquiry -116 parking 45 program 79 utilities -40
dam found-property -49 noise 55 trespass 41 utilities -49 vandalism 51
damage harassment 55 vandalism 55
damp found-property 54 utilities 50
dan inquiry 43 program 93
dance civil -49 inquiry 44 program 72 theft 52
dancing inquiry -62 noise 72 utilities -46
danger inquiry -54
dano inquiry 68 supplement -40
danville civil 43 inquiry -69 supplement 43 vandalism 66
dar civil -51 inquiry 52
dark civil -46 inquiry -64 suspicious-vehicle 44 utilities 119
dash hit-and-run 48 inquiry -63
dashcam reckless-driving 123 utilities -41
date inquiry 178 program 47 theft -45
dating fraud 113
datos crash 90 crash-private 50 inquiry -65 supplement -44
daughter civil -45 inquiry 64
dawn inquiry -73 noise 89
day harassment 52 program 53
daycare civil 48 inquiry -62 noise 47 supplement 42
daylight burglary-discovered 57 civil 61 inquiry -54 suspicious-person 51
days abandoned-vehicle 81 program -49 theft -53
daytime inquiry -113
dayton civil 54 fraud 55 inquiry -64 welfare-check 48
dead animal 122 utilities -43
deaf utilities 69
deal civil 51 fraud 68 utilities -45
dealer civil 48 supplement 80
dealt threats 54
dear fraud 47 inquiry -62 noise 43
death utilities 57
debajo animal 73 civil -44 found-property 43 inquiry -78
debate program -41
debe civil 62
debit civil -40 found-property -48 fraud 97 lost-property 64
debris animal -53 utilities 125
debt fraud 94 harassment 74 threats 42
december supplement 68 theft 52
decides civil 45 utilities 63
decir inquiry 48
deck animal 75 civil 49 crash-private 44 supplement -48
declared animal 57 harassment 84
declined civil 61 fraud 87 lost-property -41
decree custody 120 harassment -52
dedo reckless-driving 54
deep utilities 99
deer animal 157 crash 162 disabled-vehicle -49 inquiry -86 supplement -54 utilities -82
defensa crash 62 crash-private 150 supplement -64
deja parking 81
dejan barking 44 parking 40
dejar animal 44 parking 43 supplement 67
dejaron abandoned-vehicle 62 crash-private 93 hit-and-run 51
deje inquiry -62 lost-property 136
dejo crash-private 52 found-property 64 fraud -41 theft 42
del theft 58
dela civil -42 fraud 93 harassment 55 inquiry -47
delaware abandoned-vehicle 49
deleted harassment 105 supplement 56
delito civil -41 harassment 68 inquiry 74
delivered found-property 40 inquiry -54 lost-property 76 theft 110
delivery civil 42 inquiry -42 parking 107 supplement -46 vandalism 54
delong utilities 152
demandar civil 63 harassment 206
dementia inquiry 65 program 87
demo inquiry -44
demolition inquiry 43 noise 46
den supplement 51
denies inquiry 60
dent crash-private 105 hit-and-run 72 inquiry -125 supplement 95
dentro animal -55 found-property 43 lockout 58
dents inquiry 77
dentures found-property 41 inquiry -99 lost-property 144 theft -59
denuncia civil 43 theft 70
denunciar fraud 64
denver threats 58
departamento civil 60 noise 77
department program 99
deposit civil 86 fraud 181 inquiry -65 supplement -46 theft -75 utilities -44
deposito civil 207 inquiry -113
depot inquiry -50 theft 47 utilities 68
dept animal-bite 46 inquiry 53
derby inquiry 64 noise 46
descompuso disabled-vehicle 54 utilities 62
description harassment 89 inquiry -72
desde inquiry -43 parking 43 utilities 40
desfile inquiry 94
desk civil -67 found-property 119 utilities -40
despacio suspicious-vehicle 90
despues inquiry -41
destin burglary-discovered 49 trespass 59
det civil -42 inquiry -163 supplement 232 theft -41
detective civil -57 harassment -51 inquiry -161 program -42 supplement 318
detector inquiry 132 utilities -41
detectores inquiry 76 program 140
detenido inquiry 111
detour civil -43 utilities 48
devolver civil 121 inquiry -74
devuelve civil 52 inquiry -58 supplement 99
di crash 76 crash-private 48 fraud 96
dia inquiry 42 program 90 reckless-driving 54 utilities 54
diabetic program 44
diagram inquiry 40 supplement 97
dial utilities -40
dialed inquiry -78
dialisis inquiry 48 theft 48
dialysis inquiry 91 parking 67
diaper civil 78
dias inquiry -48 supplement -41
dice civil 68
dicen utilities 55
diciembre inquiry 109 supplement 109
diciendo fraud 154 harassment 76 inquiry -63
did found-property -41 fraud 58 lost-property 60
didnt civil 45 fraud 60 inquiry -102 supplement -51 suspicious-person 41 utilities -44
die civil 47 inquiry -50
died disabled-vehicle 58 inquiry 51 supplement 95
dieron crash-private 70
diesel inquiry -92 supplement 50 utilities 103
diez inquiry 44
difference fraud 42
different harassment 43 suspicious-person 95
difunto found-property 73
digan civil 43 inquiry -53
digging animal 68 noise -53 utilities -63
dijeron inquiry 48 utilities 40
dijo civil -69 harassment 100 inquiry -53
dime crash 64
dinero civil 70 fraud 124
ding crash-private 54 harassment 112 lost-property 51 noise -52 theft 41
dinged crash-private 183 hit-and-run 194 inquiry -77
dinner fraud 40 harassment 44 inquiry 93 program 61 utilities 41
dio crash-private 55 inquiry 82 supplement -47
dip inquiry 57 utilities 53
direccion supplement 89 welfare-check 58
direct program 79
directions animal 46 inquiry 66 supplement 58
director program 41 supplement -51
dirt found-property 41 noise 141 parking -49 reckless-driving 90
dirty harassment 68
disagreement civil 50 custody 57 inquiry 50 noise -58
discharged inquiry 96 supplement 49
disclose inquiry 91
disconnected fraud 149
discovered theft 51
disculpe inquiry -72 supplement -42
disculpo crash-private 42 supplement 47
dise harassment 58 inquiry 44
dish inquiry -76
dismissal inquiry 88 utilities 103
dispatch inquiry 92 program 43
dispatchers inquiry 81
display civil -55
disposal found-property 92 inquiry -46
dispose inquiry 59
dispute civil 68
disregard civil -48 inquiry -75 noise -48
ditch crash 52 harassment 61 vehicle-theft 42
divorce inquiry 45 supplement -75
divorced civil 96
divorcio inquiry 92
dizque fraud 156 inquiry -68
dj inquiry -51 noise 142
dmv lost-property 85 theft 48
dna inquiry 145 supplement 76
do inquiry 145 program 46
doble civil 87 inquiry -78 parking 131
doc inquiry 41 supplement -41
doce lost-property 45
dock abandoned-vehicle 83 found-property 65 trespass 66
doctor inquiry 64 program 42
document civil -46 inquiry -57 threats 46
documented crash-private 43 harassment 44 inquiry -98 theft 56 trespass 58
does inquiry 149 theft -56
doesnt harassment 49 supplement -54 welfare-check 46
dog animal 85 animal-bite 55 inquiry -55
dogs animal 45 barking 66 civil -46 inquiry 45 program 71
dolares fraud 51
dollar fraud 97 inquiry -56 theft 49
dollars civil 60 fraud 50 inquiry -112 program -44 supplement -40 theft 104
domestic civil -46 noise 99
domingo inquiry -100 noise 41 program 52 theft 40
domingos animal -63 civil 41 trespass 129
dona inquiry -42
donate inquiry 72 program 106
donde found-property 44 inquiry 169 program 40
done animal -52 supplement 55
dong harassment 156 lost-property 48
dont inquiry -61
donut vandalism 71
donuts supplement 40 trespass 47 vandalism 58
doorbell supplement -41 suspicious-person 123
doornail disabled-vehicle 102 utilities 90
doors inquiry -53 suspicious-person 68 theft -47
dor barking 58 inquiry -43 noise 42 vandalism 106
dorm supplement 78
dormido inquiry 44
doscientos civil 123
doses inquiry 69 program 52
dot hit-and-run 42
double civil 61 parking 72 utilities -41
douglass inquiry 72 theft 55
dove parking 49
down supplement -44 theft -54 utilities 43
downing inquiry 57 reckless-driving 84
downstairs civil 87
downtown inquiry 101 noise -46 utilities -46
dozen animal 59 parking 63 reckless-driving 51
dr animal-bite 46 crash 50 noise 44 parking -41
drag noise -83 reckless-driving 156
drain lost-property 62 utilities 78
drains civil 51 inquiry -60 utilities 71
drank theft 50 trespass 66
draw inquiry -42 lost-property 42
drawer found-property 43 theft 48
drawing inquiry -68 program 41 supplement 46 suspicious-person 61 vandalism 77
drawn supplement 86 vandalism 41
dress inquiry -52
dressed suspicious-person 45
drew vandalism 91
dried supplement 67 vandalism 91
drift inquiry 44
drifts civil 84
drill inquiry 74 program 49
drink animal 53 inquiry -67 noise 65
drinking crash-private 47 hit-and-run 43 reckless-driving 69
drip civil 59 noise -45
dripping inquiry -44 utilities 122
drips inquiry -66 utilities 142
drivable crash 127 crash-private -84 hit-and-run 41 inquiry -67
drive noise -42 parking 89 program 43
driven harassment 53 vandalism 53
driver parking 56 reckless-driving 67 utilities -64
drivers crash 78 found-property 49 inquiry -71 reckless-driving 123
drives reckless-driving 166
driveway civil 57 inquiry -75 parking 187
driving inquiry 43
drivway animal 64 parking 112
drone animal -42 civil -53 found-property 80 utilities -73
drooping utilities 106
drop found-property 115 inquiry 40 lost-property -41 reckless-driving 41 theft -49 utilities -47
dropped animal 43 lost-property 130 theft -49 utilities -58
drops civil 72
drov inquiry -50 reckless-driving 54 supplement 156 suspicious-vehicle 52
drove animal -45 crash 62 reckless-driving 96
drowned inquiry 112
drug inquiry 58 program 90
drugs vandalism 45
drum inquiry -48 noise 186
drums civil 40 noise 89
drunk reckless-driving 145 supplement -49 utilities -71
drvr crash 105 crash-private 69 noise 55 parking 48
dry civil 74 inquiry -83
dryer animal 50 inquiry -46 lost-property 96
drywall supplement -40 vandalism 57
duck animal 154 inquiry -46
ducks animal 100 inquiry -51
due inquiry 73 program 66 utilities 71
dueno civil 106
duerme animal 69 program 68
dug found-property 117 supplement 43 theft 71
dui inquiry 92 program -54 utilities -41
dumb suspicious-person 62
dumped found-property -50 inquiry -76 utilities 46 vandalism 124
dumping utilities 151
dumps civil 88
dumpster animal 43 suspicious-person 57 trespass 72 utilities 60
dumpsters noise 51 supplement 53 utilities 120
dunn supplement 60
duplex animal -49 inquiry 71 parking 44 supplement 49
durante crash-private 42 vandalism 73
during vandalism 43
dusk inquiry 44 program 52 reckless-driving 68 utilities -45
dust burglary-discovered 44 harassment 41 threats 49
duty inquiry 90
dv inquiry 72 supplement -66
dvo inquiry 57
dye custody 45 vandalism 73
dying civil -40 utilities 53
e crash 41
each inquiry -82
ear civil -44
earlier civil -46 inquiry -85 welfare-check 57
early animal -46
ears inquiry 58 lost-property -56 utilities -42
easter abandoned-vehicle 55 inquiry 41 supplement -43 theft 63
eastern found-property 55 inquiry 57 supplement 53
eat custody 45 inquiry 63 noise -47
eaten inquiry -41 parking 55
eating animal 54 supplement -40
eats inquiry 40 theft 46
echar inquiry 57
edad inquiry 90
edge disabled-vehicle 53 inquiry -73 vandalism 68
edificio inquiry 42 program 44 utilities 52
egg vandalism 127
egged theft -61 vandalism 267
eggs inquiry -47 supplement -51 vandalism 172
eight inquiry -48 utilities -40
eighty suspicious-person 52
either inquiry -65
ekg inquiry -90 lost-property 46
elbow supplement -42
elderly fraud 78 program 72
electric inquiry 80 suspicious-person 41
elem lost-property 73 reckless-driving 53 theft 59
elementary animal 78 inquiry 81 reckless-driving 83
elephants inquiry -45 noise 92
elevator civil 63 inquiry 61 noise -45
eleven noise 47
elkhorn trespass 60
ella civil 67
ellos animal 58 barking 40 found-property 53 inquiry 93
elm parking 53 trespass 41
elotes vandalism 46
else crash-private 58 found-property 95 supplement 42
em animal 79 inquiry -95 theft 71
email inquiry -48 threats 66
emailed harassment 59 inquiry -40
emails harassment 129 threats 56 utilities 46
embarrassed inquiry -88 supplement -41
emergency inquiry 68 parking 63 program 47
employee harassment 43 inquiry -41 theft 128
employees inquiry 51 program 52
employer inquiry -51 supplement -91
empty found-property 56 supplement -41
empujaron supplement -79
ems inquiry 55 supplement -53 trespass 41
en civil -44
encontre found-property 275 inquiry -84 lost-property -64
encontro found-property 260 inquiry -137
encuentra lost-property 72
encuentro found-property 93
end inquiry 48 suspicious-vehicle 49 utilities 52
ended crash 100 fraud -47 harassment 43
ending fireworks 52 inquiry -44 utilities 48
ends inquiry -86
enel harassment 58
enero inquiry 179 supplement 121
enforcement parking 66 reckless-driving 66 utilities 50
enforces noise 96
enfrente harassment 54
engine noise 78 suspicious-vehicle 70
engineer inquiry 53 utilities 76 vandalism 62
enough crash-private 45 inquiry 61
enseno inquiry -77 reckless-driving 55
entra program 44 trespass 52
entrada parking 130
entrance lost-property 55 supplement -58 theft 59
entre animal 44 inquiry 58 theft 58 vehicle-theft 46
entrega civil 113
entregan animal 44 inquiry 49
entregar found-property 131 lost-property 62
entrego found-property 127
entry burglary-discovered 73 inquiry 43 theft 82 trespass 69 utilities -47 vandalism 89
envelope found-property 56 fraud -49 harassment 52 inquiry -48
epo inquiry 112 supplement -57
equivoco civil 58 inquiry -60 theft 42
er inquiry 48
era inquiry -67
eran fraud 62 inquiry -87 noise -43
error fraud -43 inquiry 74 parking 80
es inquiry 97
esa utilities 77 welfare-check 44
escalera inquiry -57 theft 95
escape inquiry -66 parking 44
escolar inquiry -48 program 42
escort inquiry 86 program 122
escribe harassment 78 inquiry -43
escrito harassment 72 inquiry -66 utilities 65
escuela reckless-driving 49
ese civil 63 inquiry -81 utilities 60
eso harassment 46 inquiry 87
espanol inquiry 69 program 50
espejo civil -53 crash 136 hit-and-run 55
espera supplement 112
esperando abandoned-vehicle 48 civil -41 crash 42 utilities 73
esposa parking 41
esquina abandoned-vehicle 42 parking 56 reckless-driving 53 utilities 88
esta theft -41
estaba inquiry -91
estacion custody 69 inquiry -93 parking 55
estaciona civil -44 inquiry -56 parking 149
estacionada abandoned-vehicle 54 inquiry -41 parking 125 supplement 49
estacionado abandoned-vehicle -46 crash-private 40 hit-and-run 61 inquiry -68 parking 137 utilities -46
estacionamiento crash -61 crash-private 83 disabled-vehicle 43 inquiry -49 parking 48 supplement -58 vandalism 67
estacionarse civil 62 utilities 54
estafa fraud 139
estamos custody 48 utilities 55
estan inquiry 47 noise 58 parking 40 utilities -48
estate fraud -41 supplement -56
este custody 42 inquiry 127
estorba abandoned-vehicle 75 civil 51 disabled-vehicle 44 parking 55
etoh crash 44 reckless-driving 48
euclid reckless-driving 69 utilities 89 vandalism 43
evacuated civil -40 inquiry 48 supplement 115 theft 46 trespass 68
eve hit-and-run 78 inquiry -50 utilities 43
even civil -40 inquiry 100
evening vandalism 41
evenings noise 42 program -47 reckless-driving 69 suspicious-person 47
event inquiry 50 program 56
ever program 61 utilities 51
every civil -42 inquiry -79 noise 86 reckless-driving 58 theft -43
everything inquiry -91 utilities 40
everywhere inquiry 73
evict civil 195 inquiry 101
eviction civil 107 inquiry 66 supplement -47 threats 56
evidence civil -52 supplement 175
evidencia civil -43 supplement 169
evry inquiry -44 noise 66
ex civil 60 custody 84 harassment 114
exam civil -45 inquiry 46
excavator civil 58 utilities -59
exchange crash 56 custody 150
exchanged crash 53 inquiry -46
exist civil -57 fraud 48
existe civil -48 fraud 203 inquiry -94
exit disabled-vehicle 41 found-property 49 inquiry 79
expect inquiry -53 noise 44
expired abandoned-vehicle 96 civil 66 found-property -47 supplement -53
explain civil 48 custody 55 inquiry 76
explained civil 49 inquiry 59
explico inquiry -60
exploded vandalism 65
ext abandoned-vehicle 41 disabled-vehicle 47 inquiry -47 supplement 90 utilities -43
extension civil 83 supplement 76 theft 106
extinguisher civil 77 fraud 62 vandalism 58
extinguishers inquiry 56
extra program 53 trespass 59
eye program 49
f civil 43 inquiry -49 supplement 52
fabrica inquiry 113 supplement 43
facebook civil -58 fraud 53 harassment 103 inquiry -41 noise -40
facilities inquiry 136 utilities -59
facility inquiry -58
facing inquiry -54 parking 155 utilities -71
faded utilities 54
fainted inquiry 119
fair inquiry -70 program 44
fake civil -57 fraud 266 inquiry -66 supplement -45
fall program 47
fallen welfare-check 45
falling inquiry -49 utilities 47
falls inquiry 120
falsa fraud 93 inquiry -60
false inquiry 77 supplement 47
falso civil -67 fraud 131
falsos fraud 79 inquiry -68
falta burglary-discovered 44 inquiry -72 theft 58 utilities 85
faltan burglary-discovered 96 inquiry -61 theft 107
falto supplement 62
familias inquiry 49 program 57
families fraud 84 inquiry 47 program 87
family animal 43
fan inquiry 78 noise 43
fans noise 61 program 42 theft 54
far animal 114 inquiry 45 utilities 46
fare fireworks 57
farm reckless-driving -46 theft 49
farmer animal 126 noise 55 utilities -76
farmers inquiry 46 program 95
fast reckless-driving 134
fat animal 53
fatal inquiry 90 noise 54
father civil -41 custody 58 inquiry 89 supplement -52
fault crash-private 84
favor noise 67 supplement 79
fax inquiry 91 supplement 68
fayette crash-private 62 hit-and-run 45
fb civil -49 inquiry 62
fd supplement 73
fear program 61
feared civil 44
feb harassment 43
febrero inquiry 46
february supplement 130 trespass 45
febuary harassment 69 threats 63
fed custody 47 inquiry -83
federal fraud 59 vandalism 42
feed animal 59 threats 65
feeding animal 105 inquiry -59
feeds animal 150 civil 140 custody 41
feel civil -86 harassment 41
feeling lost-property 47
feels noise -46 supplement 57
fees inquiry 68
feet civil 61 noise 65
fell inquiry 65 lost-property 58 utilities 70
fella civil -44 fraud 50 suspicious-person 77
fellow parking 50 program 43
felt crash-private 48 inquiry 92
fema civil -46 inquiry 149
female inquiry -44 supplement -65
fence civil 124 inquiry -62 utilities -68
fenced utilities -64
fender crash 85 crash-private 111 inquiry -69 supplement 90
fentanyl inquiry -58 program 61
feo harassment 62 inquiry -67 utilities 52
feos harassment 118
feria inquiry -161 program 170
fern abandoned-vehicle 42 parking 42
ferry lost-property 119
festival program 93
fetch inquiry 72
fever program 48
few inquiry -45 utilities 67
fianza fraud 84 inquiry -45
fiesta noise 106
fifteen inquiry 66 noise 71
fifth utilities 88
fifty burglary-discovered 48
fight noise 78 theft -44
fighting animal 46 civil 61 utilities -52
fights noise 92
figured inquiry 60
fil crash -61 crash-private 68 inquiry 42
fila inquiry -54 parking 170
file harassment 41 supplement 46
filed civil -54 fraud 91
fill inquiry 99 program 54
filling inquiry 43
fills fraud 58 inquiry 48 theft 40
film inquiry 44
filming animal 55 inquiry -76 trespass 43 utilities -72
fin civil -42 vandalism 87
finally supplement -69 vandalism 66
finals inquiry 64
find burglary-discovered 41 fraud -40 inquiry 137
finding found-property 109 parking 51
finds civil 46 crash-private 57 suspicious-person 54
fined animal -47
finger found-property 46 trespass 40
fingerprint inquiry 72
fingerprints inquiry 72 theft -44
finished fraud 44 inquiry -45 utilities 52
fire inquiry 71 supplement 70
firecracker fireworks 74
firecrackers fireworks 182 inquiry -106
fired civil 142 fraud -44 harassment -40 inquiry 68
fireworks civil -41 fireworks 269 noise -61 utilities -50
firing inquiry 76
firma supplement 53
firmado civil 50
firmo civil 48 found-property 47
first inquiry 48 noise -46 utilities -41
fish animal 52 civil 51
fished found-property 46 inquiry 54 utilities -46
fishing inquiry 75 lost-property 41 trespass 44
fishy fraud 82 inquiry 47
fist civil 73
fit civil 44 inquiry -47 theft 62
five civil -44
fix civil 116 inquiry -47 supplement 56 utilities 64
fixed supplement 64 utilities 44 vandalism 41
fixes inquiry -47 utilities 68
flag inquiry 59 theft 52
flagged animal 42 fraud -42
flagpole animal 43 vandalism 111
flash harassment 43 utilities 94
flasher inquiry -46 suspicious-person 117 utilities 42
flashers parking 89 utilities 93
flashes inquiry -50 utilities 42
flashing civil 44 inquiry -51
flashlight animal -43 suspicious-person 95
flashlights inquiry -74 suspicious-person 100 trespass 46
flat abandoned-vehicle 160 disabled-vehicle 82 inquiry -50 noise -48 utilities -53
flew animal 113 inquiry 43 suspicious-person 48
flickering utilities 83
flickers noise -51 utilities 117
flight inquiry 110
flipped reckless-driving 51 supplement 54
float inquiry -83 lost-property 49
floating utilities 40
flood found-property 53 inquiry 113 supplement -51
flooded civil 44 supplement 60
floodlight civil 167 inquiry -65 noise -45
flores animal 73
florida welfare-check 46
florist supplement 45
flower animal 53 found-property 78 suspicious-person 62
flowerbed found-property 53
flowers civil -47 theft 72
flu inquiry 122 welfare-check 44
fluids crash -53 crash-private 81
flushing utilities 101
fly reckless-driving 73
flyer inquiry 41 program 40 suspicious-person 50
flyers inquiry 129
flying reckless-driving 40
foam vandalism 61
foco civil 48 crash-private 49
fogata civil -51 inquiry 72
foil civil -48 found-property 53
folded civil 45 found-property 81
folks inquiry -61 parking 54 utilities 42
folletos inquiry -71 noise -43 program 104
follow animal 43 fraud -40 inquiry -56 suspicious-person 55 suspicious-vehicle 45
followed harassment 64 inquiry -50 stalking 77 suspicious-vehicle 113
following civil -40 harassment 48 supplement 43
follows animal 79
fond animal 52 found-property 112 lost-property 42
fone inquiry -50 supplement 67 utilities 52
food noise -43 parking 115
foolish inquiry -41
foot animal -43 found-property 55 utilities 44
footage inquiry 59 supplement 54
football inquiry -76 noise 42 utilities 43
footbridge inquiry -45 utilities 67
footprints inquiry -53 suspicious-person 207 trespass 58
for inquiry 74 program 55
force theft 88
forced burglary-discovered 100 fraud 51 theft 81 vandalism -41
forecast inquiry 64
foreman noise 45 theft 101
forgetful inquiry 55
forgot lockout 43 lost-property 59 supplement 42
form crash-private 43 inquiry 154
forma civil -45 fraud 47 inquiry 60
former civil -84 harassment 145
forms inquiry 94
forth inquiry -41 noise 90 utilities -55
forty noise 45 theft 62
forward inquiry 79
forzada burglary-discovered 179
foster inquiry 107 supplement -41
foto found-property 50 hit-and-run 47
fotos inquiry -59 supplement 70 suspicious-vehicle 46 welfare-check 44
foun found-property 110 inquiry -69 vandalism 74
found found-property 234 inquiry -101 utilities -78
fountain suspicious-person -41 vandalism 54
four inquiry -55 noise 42 utilities -42 vandalism 71
fourth fireworks 74 harassment 43 stalking 46 utilities 57
fox animal 170 inquiry -51 noise -42
fr inquiry -42 reckless-driving 45 supplement 86 utilities 41
frankfort inquiry 80 supplement 46
frat harassment 42 inquiry -47 noise 146 utilities -58
fraud civil 101 fraud 134 inquiry -48 supplement -41 welfare-check 53
free program 114 supplement -46 theft 108
frente abandoned-vehicle 83 civil -46 inquiry -84 parking 86
fresh inquiry 59 vandalism 79
freshman supplement 41
fri reckless-driving 58 theft 41
fridays theft 91
fridge inquiry -55 noise 90
fried supplement 42 utilities 74
friendly animal 135 found-property -54
friends supplement 42 theft 45
fright animal 48 noise 68
frio inquiry 79
frm theft 115
from theft 95
front parking 65
frozen fraud 55
fryer civil 95 inquiry -98
ft abandoned-vehicle 51 civil -55 inquiry 55 utilities 87 vehicle-theft 58
fue theft 42 vandalism 55
fuel disabled-vehicle 71 fraud 46 theft 86
fuera animal 47 civil 50 inquiry -85 parking 62
fueron hit-and-run 44 inquiry -59
fuerte noise 112
fuga civil 40 inquiry 65 utilities 51
full utilities 62 welfare-check 47
fumes inquiry 149 parking -58 welfare-check 45
fun fraud 69 program -50
fund fraud 64 inquiry 100 supplement -65
fundraiser inquiry 57
funeral inquiry 107 program 52 supplement -50 utilities -44
funny inquiry 56 program 46
furnace utilities -52
furniture civil 100
fused welfare-check 44
fuss welfare-check 74
fyi fraud -45 inquiry 71
gafete suspicious-person 114
gal found-property 41 fraud 67 inquiry 58 theft 45
gallinas animal 118 noise -42 utilities -43
gallo animal 175 civil -44 noise 91
gallos animal 192
game noise 53
games harassment 55 supplement 44
ganas noise 108
gang utilities 54
gano fraud 58 inquiry -49 noise 48 vandalism 55
garage burglary-discovered 41 inquiry -44 noise 65 utilities -59
garaje animal 77 burglary-discovered 65 supplement -46 vandalism 51
garbage utilities 106
garden found-property 66 theft 64
gas inquiry 77
gasolina disabled-vehicle 99 fraud 41
gate crash-private 44 inquiry -54 suspicious-person 64 theft -53 vandalism 46
gato animal 183 inquiry -48
gave crash 48 crash-private 45 inquiry -42
geese animal 240 inquiry -63 parking -40 utilities -75
geico crash 58 supplement 64 vandalism 67
general trespass 52
generator animal -45 noise 98 supplement 69
gente utilities 85
gentleman harassment 42 suspicious-vehicle 40
georgetown inquiry 71 vehicle-theft 54
georgia inquiry 89
gerente crash-private 99
get inquiry 69 theft -56
gets civil 46 harassment 48
getting civil 46
ghost disabled-vehicle 52 inquiry -72 parking 44 trespass 54
ghosted civil -53 fraud 67
gift fraud 181 harassment -49 inquiry -120
giggling civil -43 inquiry -49 theft -41
gimnasio harassment 94 noise 61
girl civil 87 inquiry -54 noise -44
girlfriend harassment 114 welfare-check 42
girls custody 50 harassment 71
giro animal 63 inquiry -104 welfare-check 55
git harassment 52 parking 72 theft -44
giv civil 57 found-property 41 fraud 43 inquiry -96 welfare-check 56
give animal -48
given inquiry -134 parking 44 utilities 55
gives civil -41 harassment 61 parking 46 program 58
giving noise 58
glass utilities 61 vandalism 88
glasses lost-property 79
glitter vandalism 56
globo noise 42 utilities -46
glove civil -42 found-property 46 theft 46
glow vandalism 45
gnome inquiry -52 theft 160 vandalism -54
gnomes vandalism 83
go inquiry 50
goat animal 139
goats animal 139 inquiry 43 noise -57
god harassment 71 inquiry -51
goggles inquiry -56 program 54
goin animal 82 barking 77 reckless-driving 60 theft 49
going inquiry -47 noise 72 utilities -45
gold lost-property 100
golf animal 70 vandalism 44
golpes civil 95 supplement 40
gone inquiry -91 noise -50 theft 156
gonna crash 44 reckless-driving 51 utilities -43
good program 43
goodwill found-property 144 inquiry -67
google suspicious-vehicle 60 utilities 60
goose animal 230 inquiry -111 parking -67
got animal 41
gotea civil 109 inquiry -56 utilities 83
grab inquiry -61
grabbed theft 89
graders inquiry -102 program 81
graduation program 68 theft 50 vandalism 66
graffiti inquiry -41 vandalism 251
grand inquiry -93 supplement 52 utilities 51 vandalism 69
grande inquiry -96 utilities 123
grandkids inquiry 89
grandma custody 46
grandmother fraud 66
grandpa found-property 45 inquiry 121
grandparents civil -55 custody 79 inquiry 103 supplement 56
grandson civil -51 fraud 84 inquiry -67 program 51 theft -43
granizo crash -56 inquiry 81
granny animal -45 inquiry 42
grant utilities 52
grape supplement 55
grass inquiry -74 noise -43 parking 64 trespass 51 utilities 151
grate found-property 54 inquiry -47 utilities 42
gratis inquiry 106 program 104
grave theft 57
gravel reckless-driving 46 utilities 117
gray animal 126 inquiry -109
grease inquiry 51 utilities 57
great lost-property 42 supplement -47
green animal 58 inquiry -60 noise -60 reckless-driving 59 utilities 111
greenhouse civil -42
grenade vandalism 46
grief inquiry 65 supplement -44
grilling supplement 45 utilities -42
grinding trespass 98 vandalism 122
grinning vandalism 65
grita harassment 56 inquiry -90 noise 69
gritan inquiry -41 noise 146
gritando inquiry 42 noise 65 parking 46
gritaron parking 46
grito harassment 52 inquiry -51
gritos inquiry -71 noise 131
groceries harassment 41 lost-property 41 suspicious-vehicle 92
grocery crash-private 80 inquiry 84
groserias harassment 124 inquiry -82
groseros civil -42 harassment 123 inquiry -67 supplement -45
gross fraud -73 harassment 132
ground suspicious-person 65 theft -51 vandalism 48
grounded supplement 65
groundhog animal 116
grounds animal 52 lost-property 43
group civil -53 inquiry 110
growing abandoned-vehicle 76 inquiry -61 utilities 50
grown abandoned-vehicle 43 civil 67
grua disabled-vehicle 49 inquiry 61 theft -61
grupo harassment 65 program 60
guantera civil 61 inquiry -52
guard noise -43 utilities -86
guardada inquiry 47
guardia inquiry -53 lost-property 40
guardianship custody 64 inquiry 62
guatemala lost-property 44
guerra civil 50 inquiry -56
guess inquiry -68 utilities 44
guesses suspicious-person 98 threats 81
guest civil 59 found-property 55 vandalism 57
guests noise 66 theft 63
guide noise 44
guilty civil -58 supplement 124
guitar inquiry 111
gum inquiry -82 vandalism 180
gun utilities -47
gunfire fireworks 43 inquiry -40 noise 48
guns animal -43 found-property 43 noise 70
gunshot supplement 44
gunshots noise -41
gutter civil 46 found-property 44
gutters inquiry -114 supplement 49
guy lost-property -47 suspicious-person 52
guys noise 44 program 74
gym civil 49 found-property 49 inquiry -87 theft 114 vandalism -51
h crash-private 51 hit-and-run 46 theft 50
ha supplement -40
hablar inquiry 79
hablaron fraud 85 inquiry -68
hable barking 42 welfare-check 74
hablo inquiry -48
hacen animal 43 harassment 53 inquiry 57 suspicious-person 42
hacer burglary-discovered 44 inquiry 64 program 49
haciendo inquiry -48 noise 70 reckless-driving 49
hacked fraud 150
had noise -53
hago harassment 43 inquiry 89
hail crash-private -42 inquiry 162 vandalism -46
hair custody 58 inquiry -85 parking 96
half civil 74 fraud 64 inquiry -63 parking 46 utilities -61
hall civil 78
hallo burglary-discovered 49 found-property 191 inquiry -71
halloween theft 52 vandalism 97
ham trespass 48 utilities 51
hammer found-property 68 noise 49 theft -42
hammering inquiry -80 noise 120
hamster animal-bite 52 inquiry -48
han inquiry -54 program 45 utilities 46
hand found-property 47 program 59 reckless-driving 40
handbook found-property -41
handed fraud 55 inquiry -63 lost-property 65 theft 50
handicap civil -43 parking 151
handicapped parking 119
handing inquiry 78
handled inquiry 66 supplement 106
handles noise -43 supplement -41 suspicious-person 55
hang harassment 46 trespass 57
hanging inquiry -74 utilities 66
hangs civil 47 harassment 103 noise -48
happen inquiry 54
happened hit-and-run 53 inquiry 46 supplement -65 vandalism 47
happens inquiry 110
happy noise 55
harassment harassment 216
hard lost-property 48 theft 47
harm harassment 42 inquiry -69 suspicious-person 46
harmless suspicious-person 54
harold found-property 91
harrodsburg civil -48 crash 77 inquiry 61 utilities 79
hasnt civil 48 inquiry 88 theft -48 utilities -53 welfare-check 94
hasta civil 46 inquiry -92 noise 109 supplement -43
hat inquiry -49 theft 68
hate animal 103 inquiry -40 utilities -42 vandalism 97
hates noise 52
haul abandoned-vehicle 66 fraud 62 parking 74
hauled crash 44
hauls utilities 75
hav inquiry 86
havent fraud 85 welfare-check 47
having program 42
hay utilities 68
hazard disabled-vehicle 47 parking -41 utilities 61
hazards disabled-vehicle 114 inquiry -44 parking 52 suspicious-vehicle 59
he utilities -49
head lost-property 80
headache inquiry -53
headlamp noise 92 suspicious-person 49
headlight crash 75 hit-and-run 104
headphones fireworks 49 inquiry -66 supplement -46
heads vandalism 53
headset civil 80
headstones vandalism 136
healed animal-bite 71 inquiry -52
health animal-bite 67 inquiry 57 supplement 46
healthy animal 93
heap animal 54 inquiry -51 utilities 71
hear noise 104
heard civil -46 fireworks 41 welfare-check 70
hearing lost-property 69
hears lost-property 69 theft 44 welfare-check 50
hearse parking 118
heart civil -47 inquiry 42 vandalism 55
hearts lost-property -73
heat animal -43
heated civil -57 program 40
heater animal 47 inquiry -66 utilities 56
heavy noise 43 suspicious-person 49
hecho animal 50
hed harassment 56 noise 47 threats 64
hedge civil 109 crash-private 88 hit-and-run 53 utilities 47
held supplement 136
helicopter inquiry 107
hell harassment 73 reckless-driving 49 supplement 46
helmets inquiry -40
help harassment -41 inquiry 78 supplement -59 utilities -43
helped inquiry 51 theft 49
helper inquiry -73 program 54 theft 65
helping disabled-vehicle 41 inquiry -47
hens animal 175 inquiry -115 noise 59
her found-property -51
herd noise 50 program 74
here civil -45 harassment -48 supplement 53
herencia welfare-check 93
herido crash 114
heridos crash 72 crash-private 64 inquiry -67
hermana inquiry 50 welfare-check 62
hermano burglary-discovered 50 inquiry 57 welfare-check 51
herramienta inquiry -56 lost-property 53 theft 115
herramientas burglary-discovered 81 inquiry -47 theft 130
hers civil 75 fraud 43 lost-property 45 parking 42 supplement 43 vandalism 46
herself civil -41 fraud 61 inquiry -60 trespass 52
hert crash-private 75 reckless-driving 67
hes civil -52 welfare-check 63
hey suspicious-person 46
hi noise 43
hicieron inquiry -51 threats 63
hid suspicious-person 44
hide civil -63 utilities 65
hides fireworks 51 inquiry -67
hiding suspicious-vehicle 54 theft 43
highway inquiry 40 supplement -74
hija civil -49
hijos custody 107 program 50
hike inquiry 51
hiker inquiry -64 lost-property 40 suspicious-vehicle 54
him program -42 utilities -50
himself inquiry 49 suspicious-person 67
hip utilities 100 welfare-check 49
hire inquiry 41
hired civil 48
his civil 48 program -47 utilities -49
hissing animal 86
hit crash 48 hit-and-run 68
hits civil 53 inquiry 108 noise -47
hitting inquiry -59 noise 86
hive animal 76 inquiry -45 noise -52 utilities 70
hizo fraud 63
hoa civil 157 harassment 62
hobby noise 48 supplement 89
hojas civil 71
hold inquiry 53
holding found-property 46 harassment 42 inquiry -80 suspicious-person 43
holds animal 60 inquiry -68 lost-property 45
holdup inquiry 45 utilities 41
hole fireworks 41 found-property -65 inquiry -91 utilities 43 vandalism 160
holes found-property 57 inquiry -51
holiday civil -53 utilities 72
holler noise 51
hollered trespass 50
hollering trespass 59
hollers noise 103 utilities 47
hollow found-property 45 inquiry 136
holster theft 71
homecoming inquiry -60 vandalism 168
homeless trespass 71
homes inquiry 49 utilities 41
homework civil -60 inquiry 82 program -41
honda crash-private 71 suspicious-vehicle 56 theft 43
honduras inquiry 79 parking 49
honking noise 49 parking -44 utilities 63
hood disabled-vehicle 63 program -43 vandalism 67
hoodie civil 61 theft 77
hook inquiry -50 vandalism 62 welfare-check 83
hooked abandoned-vehicle 51 parking 52
hooking civil 152
hoop inquiry -57 parking 54 utilities 41
hora civil -44 inquiry 108
horario inquiry 50 noise 76 program -65
horas noise 45 utilities 66
horn inquiry 66 noise 163 utilities -90
horse animal 49 lost-property 54 theft -45
horses animal 83 inquiry -72 program 70
hose utilities -46
hospital inquiry 106 noise -44 parking 58 program -70
host civil 110
hostage civil 94 inquiry -55
hostas civil 106 harassment 65
hot civil 147 inquiry -53 utilities -66
hotel noise 82
hotline inquiry 99 program 57 welfare-check 51
hour civil -54 noise 74 utilities 40
hours inquiry 91 noise 58 supplement -50
hous inquiry -44 noise 68 utilities 113
house animal -43 program 70 suspicious-person 42 theft -40
houses inquiry 49 suspicious-person 89
housing inquiry -48 parking 66
hovering inquiry -45 supplement 73
how inquiry 218
howling noise 50
hoy supplement 70 theft -59
hoyo inquiry -47 utilities 115
hr civil -51 harassment 41
hrs inquiry 71
hubby crash 66
hubcap crash-private 76 inquiry -54
hubo inquiry 63 reckless-driving 48
huele inquiry 50 noise -42 utilities 64
huellas harassment 62 inquiry 42
hum harassment 69 inquiry -56 noise 190 theft -46
human found-property 70 inquiry 72
humming inquiry -53 utilities 81
humo inquiry 95 program 46
humps inquiry 83
hums harassment 61 noise 86
hundred inquiry -48
hung fraud 163 inquiry -96 utilities 56
hungry custody 54 inquiry 58 suspicious-person 63
hunt trespass 64
hunting burglary-discovered 47 found-property 60 trespass 41
hurry inquiry 54
hurt crash 67 inquiry 44
hurting inquiry -49
husband inquiry 44
husbands civil 56
hvac inquiry -61
hx inquiry 65 welfare-check 48
hydrant utilities 179
hydrent inquiry -80 parking 60 utilities 142
iba hit-and-run 42 inquiry 49 threats 55
ice inquiry 63 noise 110 parking -51
id found-property 83 program 61 supplement -41 suspicious-person 50
idaho supplement 74
idea harassment 61 theft 69 utilities -50 vandalism 49
identity fraud 204 inquiry -72 supplement -70 theft -50
idling noise 93 parking 106 suspicious-vehicle 83
if civil -45 inquiry 232
iglesia utilities -47 vandalism 68
ignores civil 94 utilities 51
ill civil 41 inquiry 59
illegal civil -44 inquiry 123
im civil -40 harassment 48
immigrant theft 41
impact inquiry 95
impound supplement 49
impounded supplement 62
incendio supplement 87
inch civil 43 utilities -48
inches civil 181 inquiry -92
incident inquiry 71 supplement 145 utilities -40
indiana civil -59 found-property 60 supplement 64 threats 43
infarto civil -50 inquiry 49 lost-property 54 noise 55
inflatable animal -43 theft 62
info crash-private 71 noise -41 supplement -59
ingles inquiry 64
initials found-property 51 inquiry -44 supplement 50 vandalism 65
inj crash 41 crash-private 63 inquiry -86
injured animal 100 inquiry -58
injuries crash 95 crash-private 54 fireworks 71 inquiry -114 lost-property 42
injury crash-private 51 inquiry -66 trespass 54
inmate civil -44 fraud -40 inquiry 120 supplement -44
inmigracion fraud 40 supplement 50
inquilino animal 56 barking 46 civil 151 inquiry -78 trespass 53
ins crash 72 crash-private -44
insane inquiry -78 parking 54 utilities 41
inside civil -40 inquiry -102
insisted crash 77 utilities -52
inspection inquiry 69 program -56
inspector inquiry 186 utilities -51
inspects inquiry 144 utilities -69
instagram harassment 75 inquiry 74
install program -47
instead supplement 56
instructor program -44
insulin found-property -42 inquiry 100 lost-property 123
insults harassment 126
insurance animal -59 civil -72 crash 44 crash-private 103 fraud -42 supplement 61 utilities -44
insurnce vandalism 135
intercambiamos crash 79 inquiry -43
interlock inquiry 59 program -41
internet crash 42 program 48 utilities 66
intersection utilities 95
interstate animal 69
into crash 43 crash-private 105 disabled-vehicle 43
invading civil 54 fraud 89 harassment 55
inventory theft 52
investigator supplement 198
involved crash 56 crash-private 58 inquiry -42
iron crash 44 inquiry 50 supplement -45 theft 42
irs fraud 210 inquiry -75 supplement -41
is inquiry 75
isnt inquiry -44
issue inquiry -51
items inquiry -97 lost-property 82 supplement 62
itself abandoned-vehicle 57 fraud 48 suspicious-vehicle 45
ivy noise 79 utilities 85
j found-property 48 inquiry -48 reckless-driving 50 suspicious-vehicle 72
jacket lost-property 68 theft 62
jackhammer inquiry -45 noise 135 utilities -59
jacks inquiry 43 utilities -62 vandalism 110
jail civil -49 fraud 53 inquiry 55
jaja abandoned-vehicle 47 inquiry 76 parking 60
jan supplement 156
janitor inquiry -71 theft -42
january inquiry 76 supplement 76
jar theft 91
jardin animal 84 inquiry -55 noise -43 utilities 87
jeans theft 56
jeep parking 70 reckless-driving 87 supplement 69 theft -69 trespass 50 vehicle-theft 67
jefe civil 62 harassment 50 inquiry 85
jeringas found-property 98 inquiry 53
jesus inquiry -41 theft 49 vandalism 62
jewelry inquiry -63 theft 85
jingle inquiry -60 noise 98
job harassment 45 program -43 utilities 58
john vandalism 44
joke inquiry 63
joking animal 44
jovenes program 123
joyas burglary-discovered 101
jst crash-private 50 inquiry 99 welfare-check 45
judge custody 77 inquiry 43
juego utilities 48
jueves inquiry -77 supplement 51 theft 112
jugar utilities 43
julio fireworks 111 inquiry -61 supplement 48 vandalism 54
july fireworks 68 inquiry 73 supplement 96
jump disabled-vehicle 78 inquiry 82 trespass 50
jumped fireworks 57 theft 56 trespass 43
jumping trespass 124
jumpy animal 41 inquiry -46
june inquiry 82
junto suspicious-person 43
jury fraud 43
jus found-property 62 reckless-driving 45 utilities -49
juvs suspicious-person 41 theft 55
k inquiry -40
karaoke inquiry -109 noise 217
kayak found-property 110 theft 54
kearney animal 71 suspicious-person 53
keeneland civil 43
keep civil 55 inquiry 91
keeping civil 41 welfare-check 63
keeps harassment 104 theft 58 utilities -48
kennel barking 41 fraud 42 inquiry 49
kentucky inquiry 91
kept civil 111 crash -48 fraud 60 hit-and-run 72 utilities -41
key civil 85 program 48 theft 45
keyed inquiry -40 supplement -50 theft -75 vandalism 307
keys civil 41 inquiry -62 lockout 58 lost-property 86 theft -43
kia crash-private 53 disabled-vehicle 41 inquiry -60 parking 53
kicked burglary-discovered 65 civil 53 crash 51 theft 67
kicking disabled-vehicle 59 inquiry 113 supplement 72
kid program -43
kidding civil -45 inquiry 63 parking 47
kids custody 45 inquiry -72 theft -50 trespass 41 utilities -58 vandalism 75
kiere inquiry 82
kiero noise 49 reckless-driving 49 vandalism 67
kill inquiry 65 program -42
killed inquiry 64
killer animal 115 civil 69 program 50
killing harassment -41 inquiry 40 noise 71
kind inquiry 60 supplement -60
kinda fraud 49 harassment 58
kinder animal -41 inquiry 101 trespass 55
kindergarten inquiry -78 program 95
kissed crash 121 inquiry -86
kit inquiry -93 supplement 102 theft -47
kitchen inquiry 85
kite inquiry -54
kits inquiry 64 program 170
kitten animal 158 animal-bite 114
kittens animal 80 reckless-driving 49
knees suspicious-person 105
knife civil -59 found-property 63 inquiry 41 lost-property 43 supplement 48
knives harassment 78 lost-property 52
kno harassment 70 utilities 75
knob suspicious-person 94
knock inquiry 43 supplement 74 threats 49
knocked inquiry -124 suspicious-person 105 utilities 56 vandalism 83
knocking harassment 47
know inquiry 107
known harassment 88 hit-and-run 42 inquiry -86 welfare-check 57
knows inquiry -71 noise 107
kroger crash -49 crash-private 72 hit-and-run 47 inquiry -56 utilities -47
ku inquiry 80 noise -66 utilities 101
ky inquiry 87 program -43
lab inquiry 71 supplement 53 vandalism 44
label found-property 138 inquiry 41
labor abandoned-vehicle 71 civil 101 fraud 61 inquiry 41 utilities -42
ladder inquiry -58 theft 59
ladies inquiry -89 program 78
lado civil 96 inquiry -66 noise 54
ladra barking 194 civil -48 inquiry -67 noise -50
ladran barking 150 noise -46
lady inquiry -85 supplement -55
laid harassment 43
lake inquiry -49 lost-property 67
lamina inquiry -74 noise 65
lamp utilities 88
lampara inquiry -97 utilities 81
land civil 89 fireworks 60 theft 53 utilities -41
landed inquiry -58 vandalism 57
landlady civil 97 fraud 46
landlord civil 231 utilities -62
landscaper parking 72
lane parking 69 supplement -47 utilities 73
lanes parking 54
lansdowne inquiry -95 program 63
lanyard fraud 63 inquiry -64
laptop burglary-discovered 41 civil 51 inquiry -52 lost-property 60 theft 45
las noise 95
last noise -48 supplement 52
lastimado crash-private 83 hit-and-run 46 inquiry -52 vandalism 50
lastimo crash 75 supplement 40
latch suspicious-person -40 trespass 52
late custody 82 supplement -43
later theft 60 trespass 45
laugh civil 83
laughed crash 52
laughing civil -45 inquiry -45 supplement -44 utilities -56
laughs noise 42 vandalism 40
laughter noise 46
laundromat vandalism 65
laundry noise 42
law inquiry 123
lawn inquiry -55 theft 59
lawnmower vandalism 79
lawyer inquiry 89 supplement 90
lawyers civil 83 supplement 72
lay animal 45
laying civil -45 fraud 62
le harassment 46
lead harassment 43 inquiry -73 program 53
leader inquiry -56 program 59
leaf inquiry -56 noise 124
league supplement -42 theft 53 trespass 54
leak inquiry -59
leaking utilities 82
leaning utilities 138
leans civil 59
learn harassment 44 inquiry -136 program 51
lease civil 236
least lockout 53
leather inquiry -79 lost-property 121
leave civil 49 supplement 47 utilities -48
leaves civil 57 suspicious-person 50 utilities 104
leaving civil 63 inquiry -47 suspicious-person 42
leestown found-property 42 inquiry -68 utilities 68
left lost-property 110 program -47 vandalism -66
leg animal 85 found-property 41 inquiry -42 parking 43 supplement 47
legacy supplement 45
legal animal -47 inquiry 245 utilities -83
legally animal -58 fraud 49 inquiry 116
legends lost-property 68
legit inquiry 105 suspicious-vehicle 79
lemonade inquiry 82
lent civil 160 inquiry 61 lockout 50 vehicle-theft 72
let animal 73 inquiry -99 noise -43
letras inquiry -76 vandalism 147
letrero suspicious-vehicle 43 utilities 61
lets inquiry 54
letter harassment 46 inquiry 86 supplement 55
letters inquiry -79 vandalism 50
letting inquiry -60 vandalism 48
levantada inquiry -71 utilities 89
level suspicious-person 41
lewd vandalism 97
lex lockout 60 welfare-check 49
lexington inquiry 60 supplement -55
lextran crash 67 inquiry -47 lost-property 40
lexus crash 79 crash-private 100 found-property 54 vandalism 75
lfucg inquiry 86 utilities 130
liable animal -53 inquiry 76
liberty inquiry 63 supplement 79
librarian civil 51 inquiry -52
library found-property 53 theft 51
licencia inquiry 97
license animal -49 civil -68 found-property 66 inquiry 54 program -62
licenses inquiry 116
licked animal 91 inquiry 53
lid inquiry -67 noise -56 supplement 45 utilities 125
lids animal 59 noise 60
life inquiry 43 program 63 supplement 104
lifeguard suspicious-person 49
lifted civil -41 theft 144
light inquiry -73 noise -67 suspicious-person -41 utilities 136
lightning inquiry 167
lights civil -49 utilities 160
like program 46
likely burglary-discovered 42 inquiry -40 lost-property 71 utilities 41
limb utilities 158
limbs civil 56
limestone inquiry -115 noise 88 supplement 49 utilities 55
limit inquiry 122 noise 80 reckless-driving 71 utilities -51
limits fireworks -46 noise 45 utilities -43
limpia vandalism 42
limping animal 172 inquiry -41
lincoln inquiry -41 utilities 84
line noise -51
linea inquiry -45 utilities 83
lineman suspicious-vehicle 58 utilities 54
linkedin harassment 59 inquiry 44 stalking 78
lip utilities 52
liquor inquiry 63 reckless-driving 79
list program 45 supplement 59
listed animal 45 fraud 69 program 45 supplement 65
listen inquiry 49 parking 86
listing civil 44 fraud 141 lost-property -51
lit inquiry -59 lost-property 44
literally noise 47
lites disabled-vehicle 50 fireworks 59 utilities 99
litter animal -46 inquiry 93 program 49
little harassment 41 noise -49
live inquiry 53
lived civil -55 inquiry 68 parking 40 trespass 43
liver lost-property 48 theft 47
lives harassment 62 inquiry -60 program 59
living civil -42 trespass 49
llama animal 136 supplement 46
llamada civil -49 fraud 63 inquiry -59 supplement 131 utilities -59
llamadas inquiry -85 program 63
llaman fraud 47 inquiry -96
llamar fraud 57 supplement 57
llamara reckless-driving 58 supplement 74
llantas abandoned-vehicle 81 inquiry -77 noise -48 supplement -63 utilities 56 vandalism 74
llave inquiry -105 utilities 86 vandalism 80
llaves found-property 42
llega burglary-discovered 62 supplement 50 theft -40
llegaron burglary-discovered 49
llego fraud 71
lleva abandoned-vehicle 81
llevan abandoned-vehicle 54 parking 95
llevar disabled-vehicle 45 inquiry 84
llevaron burglary-discovered 66 civil -50 inquiry -61 theft 222 vandalism -47 vehicle-theft 49
lleve program 76
llevo inquiry 112 theft 111
llora abandoned-vehicle 46 barking 54
llorando animal 72 inquiry -47
llorar hit-and-run 40 inquiry -63
llueve civil 61
ln animal -44 disabled-vehicle 58 utilities 62
lo noise -42
load civil 47 fraud 57
loaded found-property 186 inquiry 88
loading civil 83 inquiry -51 parking 155 suspicious-person 61 utilities -69
loan civil 47 inquiry 123
loaner theft 52
lobby custody 64 lost-property 76 supplement -54 trespass 44
loca inquiry -47
locate inquiry 118 welfare-check 70
lock burglary-discovered 86 supplement -44 theft 75 vandalism 58
lockbox program 156
lockdown program 68
locked civil -43 inquiry -81 lockout 69 theft 102 utilities -46
locker inquiry -44 theft 146 vandalism -46
lockout civil 61 lockout 107
locks civil 90 vandalism 60
locksmith lockout 135
lodge inquiry -110 lost-property 47
log fireworks 46 inquiry -53
logged custody 52 inquiry -135 vandalism 124
logo suspicious-vehicle 42
logs inquiry 119
lol civil -44
lonchera lost-property 50 parking 43
lonely inquiry -94 welfare-check 100
long program -50 utilities 48
longer civil -46 noise 41 welfare-check 47
look animal 48 civil -61 welfare-check 45
looked suspicious-person 65
looking animal 66 inquiry 53 suspicious-person 64 utilities -55
looks animal 55 utilities 45
loop utilities 41 welfare-check 71
loose animal 99 noise -42 utilities 80
lose lost-property 58
losing inquiry 61 noise 99
loss inquiry -50 program 74
lost civil -54 found-property -59 inquiry -57 lost-property 272 noise -52
lot civil -45 crash -54 crash-private 97 supplement -47
lots inquiry 41 lost-property 49
loud animal -55 civil -57 noise 248
loudon inquiry -50 utilities 64
louisville inquiry 161 supplement 80 theft -49
love inquiry -56
lovely noise 93
low utilities 41
lowes crash 40 crash-private 64 hit-and-run 49
lp inquiry -41 shoplifting 122 supplement -51 theft -43
lsot inquiry -60 lost-property 199
luces inquiry 62 program 57 theft 43
luck harassment 96 inquiry -53
luego inquiry 76
lugar parking 244 utilities -56
lumbre civil 56
lunch parking 60 theft 68 utilities -48
lunes civil -40 theft 112
lungs program 52
luz utilities 181
lvl suspicious-vehicle 63
lying inquiry -54
lyrics harassment 56
m animal -46 suspicious-person 92
macetas animal -45 theft 42 vandalism 52
machetes found-property 51
machine noise 118
macy shoplifting 98 trespass 63
mad inquiry -55 supplement -56
made civil -50 fraud 47 harassment 59 noise -50 supplement -45
madrugada civil -41 noise 43 suspicious-person 49
maestra harassment 46 inquiry -54 program 101
magazines civil -80 fraud 166 harassment 79 theft 51
maid inquiry 107 noise 50 utilities -88
mail supplement -49
mailbox crash 66 suspicious-person 46 utilities -47 vandalism 82
mailboxes animal -60 civil -44 suspicious-person 65 vandalism 74
mailed fraud 49 supplement 53 theft -49
mailing harassment 40 inquiry 49
mailman animal 102 inquiry -42 theft 77
main animal -46 utilities 103
mainly utilities 48
maint inquiry -47
maintenance inquiry -62
make civil 137 supplement -65
maker civil 73 inquiry 57 supplement -41
making civil -44
mal harassment 48 inquiry -109
male fraud 56 inquiry -85 suspicious-person 87 welfare-check 49
mall crash-private 49 lost-property 65 reckless-driving 63
mama fraud -45 harassment 47
man fraud 56 inquiry -80 suspicious-person 139
manager civil 104 inquiry -53
manana noise 41 utilities -47
manda harassment 142
mandan civil -42 harassment 60
mandar animal 64 barking 57
mandara fraud 151 inquiry -74
mande fraud 67
manden inquiry -52 vandalism 49
mando fraud 73 supplement -57
maneja inquiry 46 parking 49 program 42 reckless-driving 56
manejar theft 41
manejo inquiry 81
manguera animal 48
manhole noise -51 utilities 208
mano crash-private 45 fraud 46 inquiry 62
manure utilities 103
many civil -53 inquiry 48 program -44
map theft 118 vandalism 49
mapache animal 214 civil -40 inquiry -51 utilities -41
maple inquiry -77 vandalism 63
marathon inquiry 118
march inquiry 45 supplement 81
marching inquiry 52 noise 105
marco inquiry -51
mariachi noise 67
marina civil 86 inquiry 44
mark vandalism -46
marked found-property 60 inquiry 62
marker vandalism 144
market civil 74 fraud 94 program 72 supplement -43
marketplace supplement 131 vehicle-theft 67
marks harassment -44 vandalism 55
marque harassment 51
marriage inquiry 42
married inquiry 50
marshal civil 58 inquiry 46 supplement 93
martes inquiry 50 supplement 68
marzo inquiry 41 supplement 47 threats 41
mas noise 61
mask theft 66
masked animal 68
mason fraud 57 inquiry 62
masterson noise -43 theft 58
mata civil -43 inquiry 54 lost-property 58 utilities 87
matan fraud 74 inquiry -79 noise 51
matando utilities 85
matar threats 56
mato animal 43
matricula lost-property 78
matter civil 101 inquiry -111
mattress animal -43 crash 44 utilities 83
mattresses inquiry -67 suspicious-person 41 utilities 120
maxwell abandoned-vehicle 60 hit-and-run 67 noise 54 theft -45 utilities -41
may supplement 57
maybe inquiry -78 noise 46 parking -48 vandalism 107
mayo supplement -43
mayor inquiry 103
mayores inquiry 76 program 144
mcdonald custody 98 inquiry -50
me civil 41 harassment 67
meadowthorpe animal 108
meals inquiry 67 program 41 supplement -40 welfare-check 53
mean noise 41
means civil -69 suspicious-person 56
meant abandoned-vehicle 62 inquiry -68
measured harassment 60
measuring inquiry 44 suspicious-person 132 trespass 48
meat animal 59 suspicious-person 47
mecanico civil 178 inquiry 40
mechanic civil 156 supplement -43
media inquiry -70
median inquiry -76 theft 63 utilities 88 vandalism 50
mediation civil 107 noise 44
medic inquiry -45 lost-property 58 supplement 70
medical inquiry 40
medicare inquiry 59
medics supplement 40
medidor theft 57 utilities 161
meds inquiry 65
meet inquiry 47 program 66 suspicious-person 49
meeting inquiry 66 program 50
meets inquiry -106
megaphone noise 189 utilities -53
meijer crash -51 crash-private 76
melted civil 47 fireworks 77 inquiry 72 vandalism 42
member trespass 54
memes harassment 77
memorial parking 73 utilities -44 vandalism 69
men parking -45
mensaje fraud 133
mensajes harassment 178 inquiry -46
mention inquiry -60 suspicious-person 96 vandalism 55
meowing animal 164 inquiry -60
mes abandoned-vehicle 107 animal -46 inquiry -49 supplement 54 utilities -46
meses utilities 78
mess civil 70 inquiry -52
message inquiry 56 supplement 156 utilities -41
messages harassment 58 inquiry 45
met fraud 44 harassment 59
metal found-property 47 fraud 49 inquiry -65 suspicious-person 55
mete inquiry 41
meter inquiry 42 parking 40 suspicious-person 42 utilities 71
metered inquiry 107 noise -46 parking 64
meters parking 91
metieron burglary-discovered 101 inquiry -84 supplement 99
metio animal 70 civil 91 inquiry -90
mexicano inquiry -67 lost-property 43
mexico civil 44 inquiry 57 noise 47
mgmt civil 81 noise 56
mgr noise 44 supplement 75 trespass 45
mia civil 54 fraud 51
mice inquiry 90
microwave utilities 42
midnight noise 107
miedo theft 50 utilities 42
mientras burglary-discovered 50 inquiry 46 parking 57 program 84
might civil -44 program 71 supplement -53
migra suspicious-vehicle 55
mil fraud 73
mile noise 51
miles crash-private 45
milk lockout 48
mill utilities 83
min civil -49 custody 74 inquiry -92 suspicious-vehicle 67 theft -41
mind civil -54 inquiry -58
minds inquiry -40 noise 48
mine animal 51 found-property 57 inquiry -49 utilities -42
minecraft harassment 71
minivan civil 66 crash-private 50 hit-and-run 44 inquiry -82 parking 45 suspicious-vehicle 55
minor crash 50 crash-private 64
minute civil 45
minuto inquiry 60
minutos utilities 45
mio animal-bite 59 supplement 83
mirror crash 149 hit-and-run 115 inquiry -80 theft -46 utilities -43 vandalism 63
mirrors abandoned-vehicle 53 crash 191 inquiry -77
mis burglary-discovered 44 inquiry -81 lost-property 57
misplaced lost-property 113 theft 58
miss theft 46
missed supplement 83 theft -61 utilities 53
missing harassment -43 inquiry -60 lost-property 83 noise -53 supplement 53 theft 156
mistake animal -43 inquiry 43
mitad civil 84 inquiry -68
mix animal 79 inquiry 134
mo custody 64 inquiry -54 suspicious-person 41
mobile lost-property 42 parking 53
mochila inquiry -56 lost-property 47
moja civil 43
molesta harassment 45 inquiry -47 reckless-driving 52
moment disabled-vehicle 47 suspicious-person 67
moms welfare-check 88
mon burglary-discovered 54 inquiry 80 theft 45
monday supplement 40
mondays utilities 42
money fraud 175 inquiry -52 theft 56 utilities -42
monitor inquiry 79
monoxide inquiry 71
monoxido inquiry 109
monte abandoned-vehicle 65 inquiry -72 program 50
month noise -50 utilities 41
months civil 98 harassment -46 supplement -41 vandalism 42
mop theft 46
mordio animal -62 animal-bite 165
more parking 57 supplement 52
moreton inquiry -61
morir civil 72 inquiry 90
mornin found-property 54 vandalism 68
morning found-property -47 inquiry -47 noise 73 reckless-driving 50
mornings inquiry -62 utilities 42
morrow animal 50 civil -45 supplement 49
mortified inquiry -58
mos animal-bite 45 inquiry 70
most program -42 reckless-driving 81
mostly inquiry -88 noise 56
mother inquiry 70 welfare-check 45
mothers civil 55 inquiry -56 supplement -63 vandalism 53
motion inquiry -44
moto inquiry -44 noise 51
motor found-property -50 inquiry 91
motorcycle noise 56
mouse animal 46 fraud 54 noise -45
mouth animal 61 civil 44 inquiry 96
move civil 68
moved fraud -44 welfare-check 46
movers civil 45 lost-property 102 parking 43 theft 83 utilities -46
moves civil -42
movie fraud -45
moving parking 58 utilities -45
mowing noise 74
mows civil 88 utilities 43
mph hit-and-run 54 reckless-driving 67
mr found-property 52 inquiry -70 welfare-check 112
mrs civil 64
msg supplement 137 welfare-check 54
mtg inquiry 76 program 83
much parking 43
mucha crash 46 crash-private 51 disabled-vehicle 54
muchacha inquiry -48 theft 68
muchacho harassment 51 suspicious-person 52
muchachos inquiry -60 noise 42
mucho abandoned-vehicle 46 noise 75 reckless-driving 73
mud crash 71 disabled-vehicle 89 inquiry -42
mudanza civil 132 parking 80
muddy inquiry -84 theft 90
muebles civil 51 noise 53
muero crash 79 inquiry -100 lost-property 48 supplement 41
muerta noise 107
muerto animal 190 inquiry -85 utilities -49
muertos animal 90
mug theft -41
mujer harassment 42 lost-property 61
mulch inquiry -52 suspicious-person 78
multa animal 49 civil -81 inquiry 137 parking 43
mums theft 79 vandalism 74
mural parking 82 utilities -57
murder civil -56 noise 50
murdered noise 44 vandalism 68
murdering inquiry -148 noise 166
museum found-property -45 inquiry 130 program -47
music noise 94
musica civil -53 noise 160
must inquiry 128
muy animal 68 inquiry -125 reckless-driving 53
myself civil -45 crash 41 fraud 43 supplement 82 theft 125
mystery inquiry 52 program -43
n harassment 40 inquiry -47
nabor civil 130 harassment 83 parking 55
nacimiento found-property 64
nada harassment 43 supplement -41
nadie burglary-discovered 40 crash 65 inquiry -71 theft 43 vandalism 47
nail fraud 45 inquiry -66 vandalism -41
nails civil 73 utilities 82
name found-property 47 fraud 75 harassment 41 supplement 45
named animal 68
names harassment 47 inquiry 52
nami program 75
nana civil 67
nap inquiry -48 noise 119 supplement 50
naranja abandoned-vehicle 42 inquiry 96
narcan found-property -57 inquiry 104 program 63 theft -47
nasty fraud -50 harassment 253 inquiry -101
national inquiry -106 program 227 utilities -45
nativity animal 50 theft 48 vandalism 90
navidad abandoned-vehicle 48 noise 64
nbr inquiry -53 supplement 64 suspicious-vehicle 41
near animal 44 inquiry -55 program -46 utilities 57
nearly reckless-driving 59 utilities 96
necesita program -40
necesito inquiry 48 supplement 57
neck supplement 56 utilities 49
need civil -45 inquiry 94 program -80 supplement 42
needed program 49
needle inquiry -46
needles found-property 48 utilities 129
needs inquiry 129 supplement 75
neg crash-private -43 inquiry -58 utilities 61
negocio burglary-discovered 52 program 42 vandalism 52
neighbor civil 85 inquiry -54
neighborhood inquiry -140 program 164
neighbors civil 50 inquiry -94 noise 63 theft 49
neither inquiry -59
nephew welfare-check 61
nerf civil -46
nerves inquiry 101 supplement 45 utilities 62
nervous suspicious-person 74
nest animal 76 inquiry -52
nesting animal 128 utilities -55
nevada fraud 81
never civil 45 fraud 83
new inquiry 70
news inquiry 69 noise 42 program -45 supplement 49
newspaper civil 77 inquiry -44 suspicious-person 52
newspapers inquiry 82 program 42
next noise 71
nice civil -53 harassment 55 noise 76 parking 69 theft 62
nicholasville utilities 44
nicked inquiry 84 parking 53
niece theft 45
nieghbor civil 49 utilities -55
nieghbors animal 42 civil 47 inquiry -62 noise 82
nieto fraud 77 inquiry 49
nietos inquiry 54
nieve vandalism 55
night inquiry -40 noise 61
nightly fraud 41 noise 111 utilities 45
nights noise 65 supplement 93 utilities -60
nine abandoned-vehicle 64 civil 69 noise 44 parking -42
nineteen fraud 62 inquiry -48
ninety found-property 41 inquiry -58 theft 52
nino custody 69
ninos animal 42 inquiry -62 program 51
nipped animal -46 animal-bite 204 found-property 46 inquiry -57 supplement -43
nite fireworks 48 fraud -43 noise 83 supplement -54
nobdy animal 41 inquiry -80 parking 75
noc parking 43
noche barking 89 inquiry -42 theft 61 vandalism 41
noches inquiry -50 parking 50
nodded inquiry 58 suspicious-person 60
noise noise 89 supplement -43
nomas animal -51 civil -63 noise 46 supplement -46
nombre fraud 40 supplement 66 utilities -57
non inquiry 71 supplement -49
none inquiry -50
noon parking 65
nos crash 49 utilities -47
nosotros crash-private 70 hit-and-run 77
not inquiry -48
nota crash-private 89 inquiry 76
notario fraud 102 inquiry -56
note crash 47 crash-private 125 harassment 77 hit-and-run 47 utilities -49
notebook reckless-driving 104
noted custody 77 inquiry -114 vandalism 55
notes civil 50 harassment 159 inquiry -76
nothing burglary-discovered -48 civil -52 theft -64 vandalism 52
notice inquiry 69 supplement -41 utilities 45
noticed theft 78
notified inquiry -75 welfare-check 62
nov inquiry -95 supplement 92
novel inquiry 42
november inquiry 47
novio civil -43 inquiry 75
now supplement 60
nubmer crash 43 inquiry 116 supplement 54
nueva inquiry 47 supplement 69 utilities 59
nuevo inquiry 66
number civil -68 fraud 43 supplement 41
numbers found-property 58
numbr program -42
numero civil -60 fraud 47 program -46 supplement 75
nunca fraud 117
nursery animal 60 civil 58
nurses inquiry 43 parking 50
nuts noise 45
nxt inquiry -69 noise 122 utilities -41
o inquiry 69
oak utilities 43 vandalism 53
obra theft 70
obscene fraud -45 harassment 107 vandalism 68
occ fraud 55 shoplifting 55
ocho abandoned-vehicle 89 civil -44 utilities 98
oclock inquiry -54 noise 72
oct supplement 71 utilities 41
october inquiry 62 noise 45 reckless-driving 40
ocupa civil -49 inquiry 74
ocupo crash-private 57 inquiry 54
od lost-property 44 supplement 63
odd civil -72 harassment 45 inquiry 87 noise -54 suspicious-person 73
odor inquiry 42 supplement 106
ofc inquiry -95 lost-property 41 supplement 76
ofcr burglary-discovered 62 inquiry -51 supplement 91
off theft 81
offc civil 64 supplement 69
offce animal 73 civil 48 fraud 47
offender inquiry 82 program -49 supplement -45
offenders inquiry 76
offered theft 45
offers inquiry -100 vehicle-theft 55
office supplement -63
officer fraud -48 inquiry -96 program 89 supplement 103 utilities -47
officers inquiry 84 program 93 supplement 66 theft -54
official harassment 41 inquiry 43
oficial fraud -47 inquiry -77 program 69 supplement 134
oficina lost-property 44
often program 50 suspicious-person 64
ohio civil -41 fraud 44
oil found-property -41 fraud 59 trespass 41 utilities -51
ok crash 43 inquiry 54
okay crash 46 theft -43
old civil -53 found-property 41 inquiry 55
older theft 41
olds inquiry 70
olvido civil -41 inquiry -96 lost-property 226
once civil -48 supplement 42
ones inquiry -56 theft 60
only civil -63
onto civil 53 inquiry -83 reckless-driving 51
op civil 89 harassment 43
opal theft 45 utilities 77
open inquiry 72 program -46
opened fraud 108 inquiry -62 suspicious-person 69 utilities -57
opening found-property -42 vandalism 89
opens parking 52 utilities -56
opera noise 65
operar civil 54 fraud 84 supplement -41
options civil -58 harassment 99 inquiry 53 noise 48
or inquiry 87 program -44
orange found-property 45 suspicious-person 40
orchard vandalism 62
orden inquiry 123
order inquiry 136
ordered inquiry -50
ordinance inquiry 137 noise 96 utilities -41
oregon civil -44
orilla animal 88
osha civil -49 inquiry 146 supplement -45
other crash-private 62 inquiry -57 noise -54
others fraud 66
otra noise 43
otro crash-private 78 hit-and-run 50
ought civil 55
our civil 57 program 41 utilities -42
ours burglary-discovered 54 crash-private 51 inquiry -61 supplement 40 utilities -49
outlet civil 71 inquiry 76 parking -44 suspicious-person 50 theft 99
outreach program 79 welfare-check 73
outside utilities 45
outta theft 118
oven inquiry 56
over civil 56 harassment -40 vandalism 56
overcharged civil 146 fraud 121 theft -43
overdose inquiry 47 program 44 utilities -46
overdosed lost-property 57 program -64
overnight crash-private -42 hit-and-run 41 supplement -43 theft 62 vandalism 89
overtime civil 46 inquiry 88 lost-property 61
ovr disabled-vehicle 43 theft 84
owe civil 91 harassment 44 inquiry -138
own crash-private 65 vandalism -40
owned crash-private 57 hit-and-run 56
owner animal 99 animal-bite 48 found-property 41 harassment -41 utilities -53
owners barking 72 noise 63
owns civil 54 inquiry 163
oxford utilities 95
oxygen inquiry 57 program 47 utilities 78
oye animal 87 inquiry -51 noise 96
oyo welfare-check 41
p supplement 43 suspicious-person 51 trespass 55 utilities 55
pa inquiry 141
package theft 129
packages theft 91
pad found-property 59
paddle found-property 82 reckless-driving 46 supplement 41
padre burglary-discovered 54 program -42 supplement 47
paga civil 197 inquiry 90 vandalism 40
pagan civil 111 inquiry 111 vandalism 43
pagar civil 83 inquiry 61 utilities -67
page harassment 63 inquiry 60
pages supplement 85
pago animal 43 fraud 62 inquiry 81
pague fraud 72
paid civil 83 fraud 149 theft -44
pain found-property 42 lost-property 45
paint found-property -53 harassment -45 hit-and-run 58 theft -44 utilities 97 vandalism 104
painted program 71 vandalism 125
painters inquiry -53 program 70
painting utilities 56
pair animal 83 found-property 43
pal hit-and-run 44 inquiry -45 utilities -41 vandalism 54
pamphlet civil -55 inquiry 158 program 132
pamphlets inquiry 55 suspicious-person 63 trespass 47
pancakes inquiry 71
pandilla inquiry -66 utilities 41 vandalism 57
pane vandalism 127
panel inquiry -61
pantry animal 83 inquiry -46 trespass 48 welfare-check 51
pants inquiry -54
papa custody 78
papas civil 60 parking 59 program 57
papel civil -50 crash-private 81 found-property 44
papeles inquiry 53 supplement 65
papelito crash-private 107 harassment 56 inquiry -51
paper custody 45 program -45
papered vandalism 137
papers civil 42 custody 81 inquiry 80
paperweight inquiry 55
paperwork inquiry 80 trespass 70 utilities -41
para civil -56 inquiry 82 program 48
parada found-property 112 utilities 51
parakeet animal 196 inquiry -50
paramedics inquiry 99 program 63
parcel inquiry -49
parece animal 79 found-property -44 utilities 43
pared noise 67 supplement 44 vandalism 60
parent inquiry 63
parents reckless-driving 44 theft 50
paris crash 91 utilities -70
park parking 53 program -43
parkd parking 108
parked civil -54 crash-private 84 inquiry -81 lost-property -41 parking 166 suspicious-vehicle 45 utilities -70
parking civil -57 parking 77 supplement -42
parks parking 229 utilities -98
paro hit-and-run 62 noise 56
parole inquiry 114
parpadea utilities 124
parque found-property 53 inquiry -42 utilities 51
parqueadero crash-private 42
parroquia inquiry -53 program 42
parrot animal 203 inquiry -53 noise 86
part supplement 41
partial inquiry -40 reckless-driving 69 theft 41 trespass 53 vandalism 63
partido civil -62 noise 103
parties crash-private 87 inquiry -63
partner civil 53 inquiry -86
party noise 95
pasa noise 84
pasado inquiry 62 supplement 76
pasan animal -41 reckless-driving 155 utilities 86
pasaporte lost-property 110
pasar barking 43
pase noise 44
paso crash-private 42 inquiry -40 reckless-driving 56 supplement 61
pass lost-property 86 supplement 43
passed civil -48
passenger supplement 53
passerby disabled-vehicle 47 supplement -42
passing animal 45 suspicious-vehicle 41
passport found-property 89 inquiry -62 lost-property 102
password civil -53 fraud 75
past civil -47 noise 59
pastel burglary-discovered 65 theft -45
pastillas inquiry 57
pasto inquiry 101
pastor harassment 43 program 81
patch utilities 97 vandalism 41
patched inquiry -71 utilities 152
path animal 110 inquiry -52 utilities 77 vandalism -46
patient inquiry 58 supplement 102
patients supplement 68
patio civil 87 inquiry -47 supplement -46 theft 76
patrol inquiry -86 program 115 reckless-driving 42 supplement -41 suspicious-person 93 utilities -64
patron civil 88 trespass 41
patrulla inquiry -44 program 112 reckless-driving 60
pavilion inquiry 66
pawn found-property 129
pawned inquiry 80 supplement -51 theft 82
pay civil 107 fraud 84 shoplifting 41
paying lost-property 42
payment inquiry 56
pays civil 153 inquiry 111 utilities -77
pd inquiry -77 program 64
peace civil -49 vandalism 75
peacock animal 220 inquiry -68 noise -42
peacocks animal 142 noise -41
peanut program 45
peatonal utilities 95
pedir civil -41 harassment 42 inquiry 79 supplement -51
peeling inquiry -64 utilities 51
pegaron crash 62 crash-private 74 hit-and-run 43 inquiry -57
pego crash 99 reckless-driving 40
pelea animal 66 inquiry -44
pelearon civil 85 inquiry -44 welfare-check 89
peleo inquiry 70 supplement 60
pelicula inquiry -59 utilities 53
peligro utilities 44
pellet found-property 58 vandalism 126
peluqueria animal 44 inquiry -57
pen animal 83
pencil animal 47
pendant inquiry -71
pennies inquiry -48
people inquiry -42 reckless-driving 57
peor inquiry 43 reckless-driving 67
pepper inquiry 100 vandalism -51
per civil -43
perdi found-property -47 inquiry -112 lost-property 286 supplement -58
perdida inquiry -42 program 71
perdido animal 87 inquiry -80 welfare-check 50
perdieron inquiry 108
perdio animal 109 inquiry -58 lost-property 113 supplement -49
perfectly welfare-check 68
perfume animal 42 inquiry -79 lost-property 47
perico animal 203 inquiry -53 noise 80
permiso inquiry 187 program -58 utilities -51
permission animal 65 fireworks -42 inquiry 77
permit inquiry 168 utilities -49
permite noise 65
permitido civil -56 inquiry 157
permits inquiry 112 noise 59 utilities -60
permitted inquiry 141 noise 52
pero supplement -42
perro animal 112 barking 97 noise -67 utilities -48
perros animal 112 barking 136 noise -58
person animal 64 supplement 43
persona fraud 56
personas inquiry 71 theft 44
pest suspicious-person 131
pet animal 139 inquiry -43
petition barking -57 inquiry 145 noise -54
pets animal 69 lockout 103
petty civil 82 inquiry -67
pharmacist fraud 76 supplement -46 suspicious-person 67
pharmacy theft 89
phoenix found-property 68 trespass 68
phone fraud 50 inquiry -89 noise -46
phoned inquiry -43 supplement 43 welfare-check 55
phones harassment 89 inquiry -68
photo harassment 56 inquiry -53 supplement 49
photographer civil 75 parking 49 program -47 theft -49
photographing fraud -49 inquiry -57 suspicious-person 119
photographs found-property 40 inquiry 45
photos fraud 55 harassment 110 supplement 67 theft -52 utilities 43
physical civil 73
piano civil 112 inquiry -84
pic harassment 182 inquiry -86 welfare-check 46
picadome found-property 66 inquiry 41
pick custody 45
picked civil 61 found-property 100 inquiry -47 parking 52 suspicious-vehicle 41 theft 41
picking civil 46 inquiry -46 lost-property 53 theft 44
picks animal 81 civil -42 inquiry -70 theft 55 trespass 57
pickup found-property 41 inquiry 43 parking 77 program -42
picnic vandalism 158
pics civil -51 harassment 67 vandalism 42
picture harassment 66 supplement 63
pictures fraud 48 harassment 82 noise 48 utilities 41 vandalism 61
pide crash 54 inquiry 113 program 48 supplement 56
piden civil 57
pidieron fraud 45
pidio welfare-check 43
pido inquiry 48 utilities 56
pie utilities 51
piece crash-private 49 hit-and-run 42
piensa theft 63 utilities -54 vandalism 48
pig lost-property 118 theft 77
pigeon animal 161
pigeons animal 82 welfare-check 41
pike animal 41 crash 46
pila inquiry 71 program 87
pile utilities 50
piled parking 73 utilities 129
pill found-property 57 inquiry 118 program 66 supplement 47
pillow civil 94 inquiry -56
pills civil -44 inquiry 67
pilot hit-and-run 47
pinata noise 45
pine inquiry -59
pink found-property 45 inquiry -59 theft 44 vandalism 110
pintada animal 65 found-property -45 inquiry -65
pintaron inquiry -77 vandalism 195
pintura civil -41 hit-and-run 43 vandalism 55
pio inquiry 72
pipe inquiry 104 supplement 71 utilities 64
pirate animal -60 inquiry -126 theft 186
piso inquiry -47
pisto inquiry 73
pistols program 42
pit animal 42 inquiry 86
pitch inquiry -40 vandalism 48
pits inquiry 56
pizza inquiry -149 utilities -43
pkg found-property 51 inquiry -49 theft 95
placa hit-and-run 62 inquiry -50 reckless-driving 41
placard inquiry 47 parking 90
placas abandoned-vehicle 44 found-property 44 inquiry -57 reckless-driving 48 supplement -48 theft 88
place civil 42 fraud -43
planned inquiry -56 suspicious-person 65
planning civil -44 inquiry 99 noise -44
plant program 56
plants theft 94
plaque inquiry 50 theft 94 vandalism 68
plate abandoned-vehicle 51 civil -57 hit-and-run 53 inquiry -109 reckless-driving 116 theft 86 vandalism -49
plates abandoned-vehicle 74 inquiry -62 parking 63 reckless-driving 51 suspicious-vehicle 45 theft 41
platica program 161
platicando crash 102 crash-private 63
platico theft 48
play noise 45 theft 43 utilities -56
played inquiry -54 noise 77 utilities -49
playground found-property 59 inquiry -48
playin harassment 48
playing noise 93
plays civil -55 inquiry -44 noise 96
plaza inquiry -47 trespass 101
pleasant abandoned-vehicle 61 parking 47 suspicious-person -40
please civil -41 supplement 73 theft -48 welfare-check 43
pleito parking 63
plot theft 41
plow utilities 175
plowed hit-and-run 72 utilities 139
pls inquiry -66
plumber civil 110 suspicious-vehicle 41
pm civil -54 inquiry -45 noise 127 utilities -47
pocket found-property 45 inquiry -49 lost-property 94
pocketknife found-property 67 inquiry 93
podadora theft 64
podcast inquiry 132
point reckless-driving 45 supplement 53
pointed civil 87
points civil 159 harassment 50
poison inquiry 103
poisonous animal 95
poked inquiry -60
poker lost-property -65
poking suspicious-person 63
pole crash-private 116 inquiry -92 utilities 148
police inquiry 46 program 51 supplement -49
policeman found-property 84 inquiry 56
policia program 92
polish animal 101
polite civil 62 custody 44 inquiry -55 suspicious-person 86 trespass 52 utilities -44
politely harassment 68 trespass 85
political vandalism 82
poncharon theft -43 vandalism 182
poncho suspicious-person 55 utilities 101
pond animal 50 inquiry 103
pone inquiry 70
ponen parking 41 program -46
poner inquiry 80 program 45
pongan inquiry -58 reckless-driving 200 utilities 61
pool animal -41 supplement -43 trespass 51 utilities 65
pop fireworks 58 fraud 79
popcorn inquiry -52
popped disabled-vehicle 40 supplement 60
pops fireworks 155 inquiry -75
popsicle inquiry -73
poquito noise 58 program 52
por fraud 53 theft -40
porch animal 43 inquiry -74 supplement -73 theft 113 utilities -63
porche animal 94 civil -53 inquiry -72 theft 90
porque noise 42
porta civil 52
porton civil -54 utilities 51 vandalism 76
posing fraud 73 suspicious-person 54
poss reckless-driving 79 welfare-check 51
possible program 72
possum animal 228 inquiry -58 utilities -87
post animal 43 inquiry -56 threats 52
postal harassment 62
poste crash-private 59 inquiry -72 utilities 133
posted harassment 88 theft -44 utilities -61 welfare-check 63
poster inquiry -106
posters vandalism 92
posts harassment 73
pot inquiry 52 utilities 91 vandalism -42
pothole civil -41 utilities 315
poured civil 58
powder vandalism 48
power civil -43 utilities 178
ppl animal 92 inquiry -44 noise 42
practice found-property -60 noise 58 program 63 vandalism 40
practicing noise 197 vandalism -41
prank harassment 172 inquiry -60 theft -41
preacher harassment 55 noise 122 parking -54
preaching noise 91
precinct found-property 43 program 87 supplement 72 utilities -43
precio utilities 49
pregunta inquiry 226
premio fraud 85
prende inquiry 78 program 45
prescription fraud 53 program 59 supplement -45
present civil 58 inquiry -119
president civil 93 harassment 44 inquiry -43 trespass 46
preso fraud 59
press civil 51 harassment 42
pressing inquiry 55 shoplifting 67 supplement 89
pressure program -59
presto lost-property 60
pretend inquiry 65
pretending fraud 162 inquiry -89
pretty harassment 52 inquiry -49 vandalism 56
prevencion inquiry -130 program 70 utilities 56
prevention inquiry -163 program 200 supplement -52
price civil 89 fraud 52 utilities 56
prices civil 92 inquiry 80
pride civil 42 crash-private 74 program 45
pried burglary-discovered 88 inquiry -62 theft 138 vandalism 58
prima inquiry -59
primo civil 67 inquiry 100 threats 53
principal found-property 51 inquiry -64 supplement -59 vandalism 60
principle fraud 60 theft 47
princpal found-property 93 harassment 89 inquiry -60 theft 68
print animal -42 supplement 58 suspicious-person 64
printed inquiry -76 program 43 supplement 57
prints supplement 47 suspicious-person 44 threats 65
prior custody 44 supplement 52
prison harassment 64 inquiry 104 supplement 61
prius crash 52 crash-private 45 hit-and-run 54
private crash-private 41 harassment 62 inquiry -76
prob disabled-vehicle 41 inquiry -95
probably inquiry -63 suspicious-person 48 utilities 69
probate civil 101 inquiry -72
procession reckless-driving 70
program inquiry 51 program 201 utilities -41
programa program 270
project inquiry 114 program 106
prom harassment 54 lost-property 49
promised civil 61 fraud 61
proof inquiry 105 supplement 136
prop inquiry 55
propane utilities -42
property civil 51 inquiry 74 supplement 68
prosthetic found-property 197 inquiry -45
proteccion inquiry 63 supplement -47
protection civil 60 inquiry 103 supplement 46
provided inquiry -48 program 102
pry inquiry -62 lost-property 73 program 62
pt found-property 52 inquiry -64 vandalism 69
ptsd fireworks 78 program 49
public abandoned-vehicle 71 utilities -44
pudding civil -46 inquiry -78
puddle inquiry -46 utilities 120
puede civil 51 inquiry 125
pueden inquiry 44 program 51
puedo animal -41 inquiry 161
puente utilities 57
puerta hit-and-run 62 utilities -45 vandalism 66
puertas suspicious-person 106
puesto vandalism 74
pull suspicious-vehicle 61
pulled crash 117 disabled-vehicle 41 theft 52 utilities -45 vandalism 52
pulling inquiry -52 theft 64 utilities 55 vandalism 43
pump civil 51
pumpkin lost-property 42 theft 54 vandalism 102
pumpkins inquiry -44 vandalism 80
punched supplement 66
puppy animal 109 civil -67 found-property -53 fraud 97 inquiry -76
puras civil -45 vandalism 56
puro inquiry -58
purple civil 43 theft 43 vandalism 73
purpose vandalism 47
purse inquiry -55 lost-property 113 stalking 59
push disabled-vehicle 68
pushed civil -44 disabled-vehicle 56 supplement -47
pushing disabled-vehicle 51
pusieron abandoned-vehicle 45 inquiry 68 parking 62 utilities 61 vandalism 72
puso civil 40 vandalism 56
put found-property 44 utilities 55
puts civil 57 harassment 58 inquiry 77 utilities 68
putting civil 73 program 90 welfare-check 44
q supplement 51 theft -40
qe crash 93 crash-private 86 inquiry -57 noise 137
qpr inquiry -70 program 82
quarry abandoned-vehicle 42 inquiry 63 utilities -42
quarter crash-private 51 hit-and-run 52
quarters civil 46 inquiry 80 theft 45
que inquiry 42
quebraron vandalism 140
quebro crash -45 inquiry 43
quedar inquiry 95 lockout 52
quedo lost-property 54 utilities -47
queja inquiry 46
quejarse harassment 48
quejo inquiry -67 reckless-driving 78
quemado utilities 50
quemar harassment 45
quemaron inquiry -51 vandalism 154
quemo inquiry 138 supplement 98
querer civil 40
queria inquiry -96 supplement 40
question found-property -42 inquiry 152
questions suspicious-person 52
quick civil 69 suspicious-vehicle 53
quien animal 81 inquiry 83
quiere civil 44 inquiry 78 program 57
quieren civil 67 inquiry 103 program 93
quiero inquiry -56
quiet noise 115 supplement -44 utilities -40
quilt civil 56 inquiry -76 theft 47
quince civil -43 parking 41
quisiera program 70 welfare-check 49
quit civil 121 disabled-vehicle 51
quita animal 47 civil -44
quitar inquiry 66 lost-property 45 supplement 82
quitaron supplement 59 theft 129 vandalism -42
quite animal 81
quito utilities -41
r hit-and-run 45 inquiry 44
ra inquiry 44 program 41
rabbit animal 41 inquiry -66 lost-property 55
rabies animal-bite 71 inquiry -84 supplement 68
raccoon animal 330 inquiry -72 utilities -67
raccoons animal 204 inquiry -62 noise 42 program -42
race reckless-driving 61
racing reckless-driving 146
rack inquiry -83 noise -45 supplement -60 theft 148
radar inquiry 46 reckless-driving 129
radio barking 53 inquiry -74 noise 135
rail found-property 58
railing utilities 111
railroad inquiry 62 utilities 56
rain lockout 48 utilities 75
rained inquiry 71
raining animal -92 utilities 125
rains civil 57 inquiry -84
raised utilities 67
rake burglary-discovered 53 civil 87 inquiry -87 suspicious-person 62
ramas inquiry 94 utilities 45
ramirez supplement 105
ramp civil -40 parking 46 reckless-driving 44 theft -47 utilities 107
rampa parking 69
ran crash 98 disabled-vehicle 52 inquiry -49 reckless-driving 59 supplement -41
rang suspicious-person 85
range noise 119
ransom inquiry -52 parking 48 theft 58 utilities 40
rape supplement 72
rasparon crash 123 crash-private 80 hit-and-run 65
raspon animal-bite 53 crash-private 78 hit-and-run 56 inquiry -49
rat animal 131
rather noise 52
rato animal -44
rats inquiry -57 utilities 100
rattles inquiry -83 noise 65 utilities 67
rattling noise 92
raya civil 49 harassment 63
rayaron civil -46 inquiry -44 vandalism 261
rd crash-private -49 utilities 79
re supplement 130 theft -57
read supplement -42 utilities 53
reader civil 47 suspicious-person 41 utilities -50
reading program 68 suspicious-person 66 suspicious-vehicle 63 utilities -42
ready abandoned-vehicle 41 supplement 83
real fraud 50 inquiry 52
really utilities 67
realtor program -49
rear crash 80 fraud -47 inquiry -66 vandalism 70
rearranged vandalism 190
reason inquiry 41 utilities 57
rec supplement -47
recall civil 41 crash-private 44
receipt supplement 56 theft 60
received fraud 66
recess animal 42 inquiry 94
recibio fraud 85 utilities -40
recibo civil 125 inquiry 46 theft 47
reclama animal 73 civil 92 supplement 59
recoge animal 59 supplement 92
recogen found-property 82 utilities 50
recoger civil -55 inquiry 124 supplement 171
record civil -66
recording inquiry -72 utilities 55
records civil -52 inquiry 178 supplement 50
recovered inquiry 130 supplement 110 theft -72
recycle inquiry 44
recycling civil -45 utilities 94
red inquiry -43 parking 47 theft 65 utilities 49
reefer noise 150 parking 87
reenactors inquiry 49
ref civil 139 inquiry 62
refill civil 72 inquiry -60 lost-property 58 theft 69
refrigerator noise -46 utilities 64
refugio inquiry 47 supplement 43
refund civil 194 fraud 55 inquiry -144 supplement 46 theft -47
refunded civil 56 fraud 103 inquiry -66
refuses civil 163 inquiry -45
regalan inquiry 42 program 93
regalo civil 82
register fraud 42
registered inquiry 77 trespass 52
registrar program 45
registration program 108
registry inquiry 77 utilities -44
regresa inquiry 56 utilities 68
regreso civil 47 custody 59 fraud 60 theft 46
regular civil -43 inquiry 41 suspicious-person 43
regulates inquiry 138
rehab theft -48 welfare-check 69
rehearsing inquiry -68 noise 53
release abandoned-vehicle 44 inquiry 64 supplement 60
released civil -45 stalking 48 supplement 53
relieved supplement 53
remarks harassment 174
remembered inquiry -47 supplement 77
remote lost-property 61
removal animal 100 inquiry 51
removed supplement 55 utilities 49
renew supplement 53
renewal inquiry 91
renovar inquiry 50
rent civil 110 inquiry -105
renta civil 104 inquiry 71
rental crash 61
renter burglary-discovered 43 civil 78 theft 97
renters burglary-discovered 57 civil 51 supplement -41 vandalism 49
renting fraud 43
repainted inquiry -50 utilities 122
repair fraud 50 inquiry 86
replace crash 67
replaced inquiry 42 supplement 61 utilities -57
repo civil 118 supplement 62
report civil -49 fraud 43 inquiry -56 program -60 supplement 125 utilities -43
reporta civil 73 inquiry 55
reportar crash-private 47 fraud 43 reckless-driving 66 theft -42
reporte civil -70 crash-private 41 supplement 182
reported animal -47 inquiry -80 supplement 160
reporter inquiry 102
reporting fraud 101 noise -47 suspicious-person 49
reporto fireworks 45
reports vandalism 54
req program 42 supplement 43 trespass 55
request animal -53 inquiry 82 reckless-driving -40 supplement 41 theft -44 welfare-check 51
requesting inquiry 186 reckless-driving 49 supplement 90 utilities -41
requests inquiry 69 utilities 49
requisitos inquiry 45
res inquiry -44
rescue animal 54 lost-property 58
reservoir abandoned-vehicle 43 found-property 43 trespass 90
reset inquiry -58
resets inquiry 45
residencia inquiry 70
resident inquiry -75 noise 61 supplement -41
residents burglary-discovered 42 parking 44
resource program -47
rest civil -53 disabled-vehicle 45
restaurant program 48 utilities 65
restaurante civil -61 utilities 65
resting civil -78 trespass 74 utilities 52
restitution inquiry 122 vandalism 76
restraining civil -41 supplement -50
restroom inquiry -108 vandalism 40
resulto civil -42 fraud 80 inquiry -45 suspicious-vehicle 55
ret inquiry -78 supplement 66
retainer found-property 44 inquiry -65 lost-property 113
retention inquiry 127
retired supplement -43 vandalism 42
retirement civil -47
return civil 110 custody 71 fraud -66
returned custody 44 supplement 98 theft -61
returning supplement 139 suspicious-person -41 theft -100
reunion inquiry 51
revento inquiry -94 utilities 84
reversed fraud 97 supplement -79
review civil 74 threats 54
reviewed supplement 101
reviews civil 117 fraud -61 harassment 84 inquiry 55
revise civil 41 program 47 utilities 52
reviso animal 41 burglary-discovered 88
revolver found-property 92
revving noise 146
reward lost-property 65 vehicle-theft 45
reynolds inquiry -43 utilities 106
rials theft 51
ribs civil -44 inquiry 62
richmond crash 49 fraud 73 supplement -54
rid inquiry 103
ride program 101
rider crash 63 harassment 63
riders found-property 44 noise -43 theft 52 utilities 123
rides inquiry 40 reckless-driving 57
ridge civil 69 utilities 72
riding suspicious-person 41 trespass 50
riega utilities 57
riendose inquiry 54 utilities 66
rifle animal -51 civil -58 found-property 85 inquiry 76
rifles inquiry 90
rig disabled-vehicle 42 fraud 63 inquiry -87 parking 77
right animal -45
rights civil 81 custody 57 inquiry 167 noise 48
rim utilities 87
ring found-property 70 lost-property 89
ringing found-property 58 harassment 55 inquiry 53
rings harassment 98 inquiry -45 utilities -52
rio disabled-vehicle 44 inquiry -41
ripped animal 48 inquiry -45 theft 40 vandalism 170
risa shoplifting 47
rite fraud 70 noise -41 reckless-driving 81
rival civil 59 inquiry -51 utilities -46
river inquiry 52
rm inquiry -81 supplement 51 theft 67
road civil -43 parking -54 utilities 113
roads inquiry 69
roasting harassment 133 inquiry -81
robado fraud 83 supplement 56 vehicle-theft 101
robaron civil -59 inquiry -92 theft 284 utilities -40 vandalism -44
robbed inquiry -74 supplement 44
robbery civil 55 fraud -49 inquiry 68 supplement 109
robe welfare-check 59
robo civil 111 fraud -50
robot inquiry 60
rock vandalism 158
rocks noise 51 utilities 40 vandalism 44
rojo animal 96 inquiry -66 noise -50
roll civil -57
rolled crash-private 134 utilities -42
rolling inquiry -43 utilities 65
rolls inquiry 40
roman fireworks 139
romany found-property 80 inquiry -81 suspicious-vehicle 50
rompieron inquiry -61 theft 100 vandalism 57
rompio civil 69 hit-and-run 62 utilities 54
roof animal 64 fraud 75 noise 50 supplement -42
roofer fraud 116 inquiry -78 suspicious-person 48
roofers inquiry -61 noise 104
roofing fraud 41 inquiry -77
room burglary-discovered 48 theft 46
roommate animal -57 civil 171 theft 58
rooster animal 230 noise 111 utilities -40
roosters animal 97 noise 57
roots utilities 83
ropa civil 109 theft 42 utilities -44
rope lost-property 41 vandalism 55
ropes lost-property 40
rose abandoned-vehicle 59
rosemont inquiry -64 reckless-driving 56 utilities 56
roses civil 74 inquiry -97 stalking 62 vandalism 95
rotary inquiry 43 program 55
roto burglary-discovered 47
rottweiler animal 125 supplement 60
rough inquiry -47 utilities 61
round inquiry -65
route inquiry 70 utilities -40
row noise 74 utilities 61 vehicle-theft 45
rps harassment 53 inquiry -42 suspicious-person 43 vandalism 47
rpt crash-private 52 fraud 52 inquiry -108 supplement 51
rt animal 70
rude harassment 150 inquiry -70
ruedas parking 102
ruido noise 119
ruined civil 88 inquiry 79
ruiz supplement 52
rule inquiry 196 noise 59
rules inquiry 130 noise -62
run civil -57 hit-and-run 51 supplement 82 theft -56 utilities -42
runaway inquiry -99 supplement 182
running noise 40 reckless-driving 41
runs noise 142
rupp found-property 75 inquiry 40
russell inquiry -45 vandalism 40 welfare-check 44
rust found-property 145
rusted found-property 195 inquiry -74
rusty abandoned-vehicle 44 found-property 84 inquiry -44
ruta inquiry -72 lost-property 105 reckless-driving 65 utilities 67
ruts abandoned-vehicle 72 crash 48 parking 75 vandalism 61
rv parking 173 theft 54 utilities -58
s hit-and-run 50
sabado civil -45 theft 54 utilities -42
sabe supplement -49
saben inquiry 63 lockout 56 utilities 69
saber inquiry 124
sac reckless-driving 43 utilities 77
saca animal 91 inquiry 42 reckless-driving 47
sacar civil 73 inquiry 41 parking 49
sacaron fraud 59 inquiry -53 theft 146
saco inquiry 63 supplement 42
saddles burglary-discovered 77 theft 96
safe disabled-vehicle 44 found-property 64 fraud 57 program -46 theft -43
safety program 115 supplement -42
said animal -48 threats 47
sala civil 63 found-property 51 inquiry -63 vandalism 56
sale supplement 48 theft 56
salesman fraud 51 inquiry 99 suspicious-person 157
saliendo hit-and-run 42 inquiry -110
salio civil -43 lost-property 49 noise 48
salir animal 45
salon animal -44 civil 58 noise -53 utilities 74
salt inquiry -55 utilities 126
same program -42
sand found-property 44 inquiry -106 utilities 63
sandbags inquiry 116 utilities -40
sangre animal 55 inquiry 46 parking 42
sano inquiry 113 supplement 52
santa civil 68 fraud 44
sat animal -42 civil 64 program -52 theft 49
satisfied supplement 58
saturday program 42 reckless-driving 50 vandalism 55
saturdays welfare-check 41
sauce parking 48
save harassment 69
saved inquiry -46 program 50 shoplifting 45 threats 47
saver inquiry 62 program -43
saw supplement 61 suspicious-person 43
say program -42
sayin civil -41 fraud 97 harassment 42 inquiry -45 suspicious-person 59
saying civil -71 fraud 55 inquiry 41 threats 59
says program -40
scaffold theft 43
scam civil -87 fraud 221 inquiry -97
scams fraud 51 inquiry -130 program 162
scanner supplement 50
scar animal -40 animal-bite 71 inquiry 152
scare inquiry -56
scares inquiry 67 noise 44
schedule inquiry 53
scheduled noise 47 welfare-check 47
schizophrenia program -56 supplement -63
school civil -51
schools inquiry 72
scooter civil -41 crash 47 theft 58 utilities 50 vehicle-theft 68
scooters civil 66 parking 50 vandalism -52
scorch civil 79 fraud 58 inquiry 87 vandalism 52
scoreboard vandalism 124
scout inquiry -77 program 111
scouts civil -43 found-property -53 program 147
scrape crash 139 hit-and-run 59
scraped crash 42 crash-private 150 inquiry 60
scratch crash 48 crash-private 121 fraud -40 inquiry -63 vandalism 53
scratched animal-bite 66 crash-private 46 inquiry -126 vandalism 112
scratching animal 58 crash 71
scream inquiry -41 theft 54
screaming civil -55 noise 177 program -45
screams animal 111 inquiry -56 noise 84
screen found-property 55
screenshots civil -51 fraud 57 harassment 103 inquiry -84
scuffed crash 43 crash-private 87 utilities 50
se fraud -44 noise -41 theft 44
sea civil 52 lockout 49
seal abandoned-vehicle 61 animal 105 civil 47 suspicious-vehicle 58
sealed inquiry 148
seas fraud 105
season animal -43 burglary-discovered 42 trespass 61
seat program 161
seats civil -42 fraud 77
second theft 44 vandalism 41
seconds inquiry 51
secretary custody 57 threats 44
secuestrado civil 68 fraud 69
security civil 63 program 56 supplement 49 utilities -47
sed program 54 threats 51
see inquiry -75 utilities -54
seeking inquiry 86 supplement -52
seems civil -56 inquiry -66 program 52 utilities 48
seen inquiry -47 lost-property 41 noise 57 theft 49
sees inquiry -62 suspicious-person 96
seguia supplement 54 suspicious-vehicle 61
seguridad inquiry -82 noise -40 program 199
seguro crash 41 inquiry 46 supplement 63
seis inquiry 85 supplement 44
seizure inquiry 112 supplement -52
self crash 71
selfies harassment 44 trespass 80
sell civil 47
seller civil 43 fraud 192 inquiry -160
selling suspicious-person 92 theft 58
semaforo inquiry -84 utilities 215
semana civil 41 utilities -48 vandalism 54
semanas civil 42 program 56 theft -44 vandalism 40
semi crash 41 noise 46 parking 88 utilities -73 vandalism -43
send civil -57 supplement -78
sending harassment 119
sends harassment 78 stalking 46
senior civil 51 vandalism 44
seniors inquiry -50 program 212
senor civil -49 inquiry -68 program 47 suspicious-person 72 utilities -54 vandalism 43
senora harassment 65 inquiry -72
sent fraud 98 harassment 75 inquiry -65
sentado inquiry -43
separated civil 79 inquiry -67
sept inquiry -77 program 56 supplement 46
september fireworks 69 program 49 supplement 54
ser custody 41 program -67 suspicious-vehicle 46
sergeant inquiry -51
serial supplement 52
serie supplement 43 theft 69
serve civil 141
served civil 86 inquiry 136 supplement 63
service civil -42 inquiry 87
serving civil -44 inquiry 49
set found-property 101 inquiry -49
sets burglary-discovered 40 parking 43
setting fireworks 98 inquiry 64
settle stalking 55 supplement 63 welfare-check 58
settled inquiry 51 supplement 73
seven barking 53 civil 43 fraud -53 inquiry -60 noise 55
seventh inquiry -57 noise 74
seventies inquiry 119
seventy fraud 43 inquiry 59
sewage inquiry -60 utilities 138
sewer animal -46 found-property 41 utilities 79
sex inquiry 71
sexton noise 48
sgt inquiry -73 supplement 163
shade animal 76 barking 41 inquiry -41 noise -49 utilities -52
shake inquiry -88
shakes inquiry 53
shaking noise 44
shall fraud 98 inquiry -50 noise 49
share civil 104 fraud 41
shared civil 198 inquiry -58
shark inquiry -68 lost-property 98 theft 67
sharp noise 58 vandalism 59
sharps inquiry 55 program -48
shed burglary-discovered 75 civil 61
sheet reckless-driving 54 supplement 135
sheets civil -43
shell crash 50 found-property 63
shells found-property 193 inquiry 100
shelter animal 40 inquiry 75 program 76
sheriff fraud 114
shes program 104 supplement -41
shift civil -41 inquiry 52 suspicious-vehicle 41
shifts supplement 68
shillito harassment 50 suspicious-vehicle 51 utilities 51
shin inquiry 65 supplement 48
shines civil 126 harassment 65 inquiry 42 noise -47
shingles inquiry 46
shirt inquiry 49 suspicious-person 41 suspicious-vehicle 41
shocked inquiry 60 theft 64
shoe program 46
shoes inquiry -69 suspicious-person 46 theft 58 trespass 56
shook supplement 48
shoot inquiry 93 program -43
shooter inquiry -93 program 66
shooting noise 64
shootings inquiry 92
shoots inquiry -47 noise 129
shop inquiry 61
shoplifter shoplifting 210 supplement -63 theft -53
shopper fraud 44
shopping crash-private 63 inquiry -67 suspicious-person 45 utilities 84
short fraud 44 inquiry 43 noise -49 theft 166
shortcut inquiry 81 parking -58 utilities 102
shot inquiry 58 supplement 60 utilities -52 vandalism 68
shotgun burglary-discovered 78 found-property 100 inquiry 94 supplement -73
shotguns found-property 51 inquiry 91
shots animal -58 animal-bite 66
should inquiry 118 theft -43 utilities 41
shoulder animal 47 disabled-vehicle 109 inquiry -46
shouldnt inquiry -69
shouted harassment 63 inquiry -40
shouting noise 66 trespass 47
shove supplement 46
show inquiry 43
showed inquiry -105
shower suspicious-person 42 trespass 42 utilities 44
showing inquiry -52 supplement 123
shows theft 73 trespass 45
shrieking noise 105
shut inquiry 46
si civil -56 inquiry 235
sick inquiry 115 supplement -44
sicne parking 86 theft 86
side civil 85 found-property -43 harassment 50
sides civil 52 parking 74
sideswiped hit-and-run 192
sidewalk civil -61 utilities 160
siding animal 73 found-property 43
siempre inquiry -82 welfare-check 58
sight inquiry 53 reckless-driving 49
sign utilities 143 vandalism 41
signal inquiry -74 utilities 188
signed animal 49 fraud 55 harassment 67 supplement -51
signs parking 76
sigue trespass 64 vehicle-theft 55
siguio harassment 54 inquiry -64 stalking 65 suspicious-vehicle 66
silent supplement 61
silla inquiry 45 parking 46
silly animal-bite 59 inquiry -69
silo inquiry -46
silver lost-property 84 supplement 80
simply utilities 52
sin abandoned-vehicle 45 civil 51 trespass 45
since inquiry -57 supplement 46 utilities 46
singing noise 86
single crash 45 utilities -52
sings noise 64
sink civil 49 utilities 45
sinkhole utilities 111 vandalism 47
sinse abandoned-vehicle 103 found-property 50 inquiry -79 suspicious-vehicle 100
siphoned inquiry -95 theft 187 vandalism -62
sir reckless-driving 57 welfare-check 57
siren inquiry 45
sirens inquiry 92
sirve disabled-vehicle 52 harassment 52 inquiry -75 utilities 74
sister civil 58 inquiry -45
sisters harassment 45 inquiry -61
sit abandoned-vehicle 48 reckless-driving 81
site noise 43 theft 101
sits parking 65 suspicious-person 73 welfare-check 51
sitting inquiry -84 suspicious-vehicle 45
six inquiry -65 noise 86 utilities -50
sixth civil -46 supplement 57 utilities 82
sixty inquiry -47 suspicious-vehicle 55
size animal 46 utilities 45
skate inquiry -49 vandalism 47
skateboarders inquiry -50 trespass 203
skateboards trespass 54 vandalism 52
ski abandoned-vehicle 62
skin animal-bite 126 inquiry -75
skinned civil 74 fraud 59 inquiry -44
skinny animal 103 inquiry -48 noise 51 trespass 46
skipped civil 43 reckless-driving -47
skull inquiry -66 noise 121
skunk animal 196 inquiry -56 utilities -90
sky inquiry 76
slammed noise 64
slamming inquiry 50 noise 53
slapped civil -41 inquiry -58
slashed inquiry -41 theft -72 vandalism 224
sleep inquiry -63 noise 138 utilities 54
sleeping civil 46 found-property -57 inquiry 64 program 60 trespass 63 utilities 78
sleeps noise 83
slept burglary-discovered 75 trespass 102
slick inquiry -66 utilities 185
slid crash 79 disabled-vehicle 46 inquiry -57
slide abandoned-vehicle 61 parking 69 utilities -42 vandalism 76
slight noise 78
slip civil 48
slipped lost-property 47 supplement 57
slippers theft 51
slot found-property 55 inquiry -68 vandalism 90
slow animal -45 inquiry -84 parking -47 reckless-driving 50 utilities 52
slowly animal 74 stalking 44 suspicious-vehicle 100
slug found-property 149 vandalism -43
slurring civil 54 inquiry -124 noise 54
slurs harassment 172 suspicious-person -48
small civil 47
smashed animal -42 inquiry -45 vandalism 191
smell utilities 40
smells animal 41 inquiry -62 utilities 81
smiley vandalism 152
smoke program 52
smoker inquiry 48
smoking civil 113 inquiry 62 suspicious-person 55
snake animal 243
snatched theft 183
sneakers civil 73
snow inquiry 67 parking -45 suspicious-person 52
so civil -44
soaked inquiry -43
soap utilities 77
sobbing custody 60 inquiry 46
sober civil 44 inquiry 72
sobre program 59
sobrino supplement 48
soccer inquiry 44 lost-property 50
social fraud 42 welfare-check 43
sock burglary-discovered 41 trespass 95
sod civil 71 theft 45 utilities -49
sofa fraud 49
soft noise 101
softball inquiry -97 program 75
soggy inquiry -58 utilities 80
solar suspicious-person 87 vandalism 44
sold civil 56 fraud 180 harassment -45 inquiry -59
solicitor inquiry -46 suspicious-person 187
solicitors fraud 76 suspicious-person 75 trespass 99
solid disabled-vehicle 58 found-property 60 inquiry -41 utilities 49
solo burglary-discovered 41
solos program 86
sombody fraud 76 inquiry -78 noise 62 parking 67
some vandalism 53
somebody inquiry -63 theft 75 vandalism 58
someday inquiry 86
someone civil -49 fraud 52 inquiry -100 vandalism 61
sometime burglary-discovered 55 civil -41 inquiry -61 supplement -64 theft 60 vandalism 51
somewhere lost-property 178
somone found-property 49 fraud 69 inquiry -92 reckless-driving 53 theft 77
son inquiry 69 supplement -44
song inquiry -74 noise 105
sono inquiry -67
sons theft 45
soon reckless-driving 57
sore inquiry -52 welfare-check 53
sorry found-property -41 inquiry -116 theft -40
sort inquiry -78
sorting found-property 65 inquiry 92 program 55 suspicious-person 68
sospecha burglary-discovered 65 vandalism 89
sound noise 66 theft 40
sounded harassment 57 inquiry 68
sounding inquiry -52
sounds noise 116 utilities -46
soup supplement 64
southland disabled-vehicle 59 utilities 66
soy program 54 supplement 49
space abandoned-vehicle 49 inquiry -80 parking 87 supplement 46
spaces civil -44 inquiry -75 parking 207 theft -43
spain harassment 67 inquiry 50 stalking 66
spam fraud 140 harassment 42
spanish program 77
spare inquiry -68 lost-property 75 theft 61 utilities 50 welfare-check 42
sparks utilities 178
spat civil 79
speak civil 65 inquiry -51 program 96 supplement -58
speaker inquiry -114 noise 91 program 93
speaking theft 42
spectrum utilities 74
speech found-property 49
speed inquiry 49 program -55 reckless-driving 152 utilities 124
speeders reckless-driving 101 utilities -50
speeding reckless-driving 76
speedway disabled-vehicle 49 reckless-driving 41 supplement 47 theft -42
spelled inquiry -42 supplement 164
spelling found-property 54 inquiry -73 supplement 53
spent found-property 100 inquiry -44
spill supplement 66 utilities 74
spilled utilities 110
splash found-property 63
splinter civil -41
split civil 178 inquiry -80
splitting custody 88 inquiry 76
spoke inquiry -68 supplement 50 threats 45
spoon civil -49 found-property 82 supplement 51
spot inquiry -51 parking 267 utilities -63
spots parking 216
spray civil -57 theft -61 utilities -51 vandalism 150
sprayed civil 74 vandalism 156
spraying animal -62 trespass 47
spring inquiry 57
sprinkler utilities 181
spurr animal 76 inquiry -54
squad inquiry 90 lost-property 45
square noise 48
squeeze parking 53
squires inquiry -50 utilities 112
squirrel animal 268 inquiry -162 utilities -51
squirrels animal 95 inquiry -44
squirt inquiry -66
sro inquiry 72 supplement 56
ssn fraud 106
st noise 52
stabbing inquiry 77 supplement 53
stable inquiry 73 noise 54 supplement 50
stack inquiry -48 trespass 82
stacked inquiry -53
stadium utilities -41
staff civil -65 found-property 85 inquiry -54 program 87
stairs inquiry -75 utilities 105
stairwell animal 86
stakes found-property -42 theft 45 vandalism 161
stalking fraud -50 harassment 59 inquiry 48
stalks harassment 50 inquiry 115 vandalism 89
stall civil 45 inquiry -48
stalled disabled-vehicle 148
stand animal 59 civil 173 supplement -42
standby civil 179 inquiry -106
standing animal 50 crash 56 inquiry -45 noise -44
stands inquiry -81 utilities -53
star harassment 116 threats 49
staring stalking 60
start civil -48 noise 61
started inquiry -83
starting animal 47 inquiry -45 noise 61 program 54
starts noise 58 utilities -44
state inquiry 70
statement inquiry 62 supplement 97
states found-property 47
station civil -50 program 91
stats inquiry 81
status supplement 191
stay inquiry 62 program -55
stayed animal 47 inquiry 80 suspicious-person 40 trespass 57
stays inquiry -53 utilities 136
steak civil 64 lost-property 54
steal inquiry 74
stealing civil 59 theft 193
step suspicious-person 50 utilities -49
steps supplement 46
stick inquiry -52 suspicious-person 41
sticker abandoned-vehicle 52 animal -41 inquiry 81 theft 44 utilities -54
stickers program 51 vandalism 126
sticking found-property 44
sticks inquiry -71 parking 99 utilities 42
stiff inquiry -67 supplement 58 threats 55
still program 57
stink inquiry -43 supplement -48 utilities -46
stinks animal 53 inquiry -60 utilities 100
stitches inquiry 78
stock civil -43 fraud 70 inquiry 67 vandalism 56
stole inquiry -50 theft 123 vandalism -48 vehicle-theft 60
stolen civil -58 inquiry -71 supplement 78 theft 213 utilities -40 vandalism -48
stoll theft 166
stoln supplement 48 theft 100
stomps noise 131
stone abandoned-vehicle 43 vandalism 42
stood suspicious-person 59 trespass 74
stoop civil -50 theft 98
stop harassment 49 reckless-driving 53 utilities 46
stopped fraud 52 inquiry -40
stops inquiry 50 theft 59 vandalism 41
storage burglary-discovered 151 found-property 40 inquiry -49 theft 57 vandalism -57
store civil 42 harassment 41 inquiry -68 supplement 63
storm animal -43 civil -69 lost-property 45 utilities 114
storms inquiry 58 program 41
story crash-private 45
stove inquiry 68 theft 66
straight civil 57 inquiry -61 noise 74
strange inquiry -63 utilities 106
stranger civil 42 fraud 76 inquiry -102
strangle civil -42 threats 73
strangled supplement 51 utilities 70
strangling utilities 61
stray animal 214 inquiry -80
street civil -47 inquiry 52 parking 76 utilities 76
streetlight inquiry -49 noise -40 utilities 236
streetlights utilities 161
streets utilities -41
strike harassment 43 inquiry 98
strip utilities 41
stroke inquiry 89 supplement -43
stroller supplement -51 theft 57 utilities 62
strong utilities -41
stuck disabled-vehicle 41 inquiry 45 lost-property -50 utilities 55
student inquiry 88
students inquiry -54 program 52 welfare-check 42
stuff civil 82
su supplement 44
sub noise 126
subaru crash-private 49 parking 72 utilities -42
subdivision noise 53 reckless-driving 67
sube inquiry -59
subio civil 74 inquiry 99 welfare-check 54
subir inquiry 61
subj trespass 59
substation utilities 53
substitute lost-property 116 theft 56
such inquiry -105 lost-property 72
sue civil 123
suegra civil 46 inquiry 67
suegro animal 44 found-property 46 inquiry 49
suelta animal 47 utilities 41
suelto animal 94 inquiry -44
suena noise 81
sueno animal 52 inquiry -77 noise 159
suicidal inquiry 64
suicide civil -42 program 40 supplement 83
suicidio inquiry 43 program 145
suing inquiry 152 supplement 58
suit program 68
suitcase civil 65 fraud 61 welfare-check 41
summer supplement 66
sun custody 80 harassment 48 utilities -43
sunburned supplement 41
sunday civil -50 custody 47 theft 49
sundays civil 40 noise 95
sunny inquiry 62
sunroom civil -42 vandalism 168
sunset utilities 45
super crash-private 79 hit-and-run 55 noise 85 supplement -65
supervisor crash 52 utilities 42
support civil 62 inquiry 74 supplement -43
suppose civil -49 inquiry 44 program -49 supplement -48 theft 43
supposed custody 54
sure inquiry -89
surgery noise 48
survey civil 123 program -56 vandalism 54
surveyor civil 127
sus civil 116 crash 43 inquiry -50 vandalism 41
susp supplement -63 theft 92
suspect noise 42 theft 49
suspects inquiry -48 theft 77 vandalism 53
suspended reckless-driving 44 supplement -50
suspicious program 68 utilities 65
suv inquiry -83 suspicious-vehicle 163 welfare-check 58
swallowed inquiry 86
swap custody 129 parking -50
swapped crash-private 105 theft -44
swapping crash 120 utilities -42
swarm animal 105
swear vandalism 43
swears animal 48 civil 48 noise 83 theft 48
sweep inquiry 92 program 45 utilities 68
sweeper inquiry -41 noise 43 utilities 68
sweeping inquiry 62
sweet noise 82
swept disabled-vehicle 46 utilities 102
swerving reckless-driving 119
swim inquiry 47 supplement 69
swimming animal 81 lost-property 56
swing civil -46 inquiry -55 suspicious-person 62 trespass 78 welfare-check 49
swings noise 47 trespass 48
swiped inquiry -55 theft 158
sycamore animal 57 inquiry -74
system program 54 supplement 98 theft -44
t inquiry -59 supplement 46 theft 43 utilities 90 vandalism 44
tabby animal 151 inquiry -119
table inquiry -43 parking 64 theft 51 utilities -46 vandalism 57
tack burglary-discovered 77 theft 96
taco animal 49 inquiry -58 threats 53
tag abandoned-vehicle 46 civil -43 found-property 61 hit-and-run 44 reckless-driving 55
tagged abandoned-vehicle 84 found-property -60 inquiry -87 noise -58 parking 114 vandalism 112
tagging inquiry -79 utilities -43 vandalism 62
tags abandoned-vehicle 117 inquiry -100 utilities -53
tail animal 48
tailgate parking 42
taillight crash-private 85 hit-and-run 52 utilities -56
take animal 41 harassment -50 inquiry 87 program 44 supplement 81 utilities -44
taken found-property -55 supplement 46 theft 205
takes parking 59
taking harassment -78 theft 108
taladro inquiry -65 noise 97 supplement 61
talk inquiry -63 program 103 supplement -47
talking barking 46 fraud 60 inquiry -58 supplement 44 suspicious-person 55
talks inquiry -84 program 45 suspicious-person -42
tall civil -90 supplement 45 utilities 85
taller noise 65
tamales vehicle-theft 50
tambien fraud 61 supplement 43 theft -59
tampa inquiry -108
tan noise 53
tank civil 59 theft 64
tanks theft 41
tanque theft 49
tantito parking 94
tap animal -44 crash 121 utilities 93
tapa civil -59 inquiry -69 parking 123 utilities 120 vandalism -43
tapado civil 55
tapando abandoned-vehicle 43 inquiry -75 parking 185 theft -48
taped found-property 68 inquiry -98 utilities 92
tapped crash 50 crash-private 126
tarda utilities 122
tarde noise 56
tarea program 93
target theft 42
tarjeta civil -45 fraud 198 inquiry -87 supplement 59
tarjetas fraud 117 inquiry -47
tarp animal 51 supplement 54
taser inquiry 45
tates animal 42 utilities -58
tax inquiry 79
taxes civil -77 fraud 108 inquiry -41
taxi lost-property 185
tea inquiry -82
teach inquiry -58 program 92
teacher inquiry -72 program 79
teaches program 92
team inquiry -74 vandalism 57
tears civil 90 inquiry 53 program 48
tech animal 58 fraud 46 utilities -49
techo animal 67 inquiry -60 trespass 61
teen civil -52 program -54 supplement 50
teenage program 70
teenager civil -52 inquiry 57 shoplifting 54
teenagers suspicious-person 88 trespass 126
teens inquiry -79 noise 88 trespass 67 utilities -69
teeth found-property 53 inquiry -100 lost-property 101
teh supplement -43
tele animal -47 burglary-discovered 80
telefono crash-private 48 welfare-check 46
telemarketer fraud 105 harassment 205 inquiry -53 noise -44
tell inquiry -50 program -54 supplement -42
teller fraud 132 inquiry -44
tellers animal 46 inquiry -59 program 121
telling inquiry -67
tells inquiry 47
temprano inquiry 47 noise 147
ten noise 47 parking 43 supplement -43 theft 70 utilities -45 vandalism 41
tenant animal -50 civil 198
tenants civil 128
tendedero civil 90 noise 89 theft 62
tendida civil -70
tengo inquiry 50 theft 41
tenia inquiry -45 suspicious-person 44 theft 43
tenis inquiry -44 lost-property 60 suspicious-person 91 theft 42
tennessee harassment 51
tent inquiry -53 noise 69
tenth civil 60 harassment 57
terrible crash 45
test inquiry 100
tested noise 47 utilities 47
testigo inquiry 61
testing noise 81
tetanus animal-bite 42 inquiry 73
texas fraud 53 harassment 51 inquiry 79
text fraud 134 utilities -52
texted civil 59 custody 49 inquiry -87
texting harassment 45 inquiry -51
texts harassment 62
tfc disabled-vehicle 51 utilities 79
than animal 77
thank civil -42 program -60
thanked found-property 71
thanks inquiry -64 parking 52 supplement -59
thanksgiving inquiry -57 lost-property 49 theft 74
that inquiry 47
thats harassment 45 hit-and-run 46 inquiry 74
theft civil 107 fraud 67 theft 155
their civil 69 noise 62 utilities -71
theirs inquiry 55
them animal 66
themselves inquiry -47 theft 92
then suspicious-person 51 suspicious-vehicle 61
ther animal 58 civil -54
therapist inquiry 74 supplement -133
therapy supplement 68
theres abandoned-vehicle 44 civil 64 parking 46
thermostat inquiry 53 noise 48
these inquiry 96
they utilities -41
thin animal 40 inquiry -46 noise 77
thing harassment 41
things civil 114
think suspicious-person 103
thinking inquiry 99
thinks inquiry 41 theft 59
third civil -49 inquiry -47 noise 54 vandalism 53
thirty noise 60
this found-property -55 inquiry 48
tho fraud 75 parking 59 utilities 48
those inquiry 66 program 49 utilities -54
though parking 56 theft 50 trespass 43
thought civil -47 inquiry -45 supplement -45 theft -77
thousand fraud 123 inquiry -58
threat supplement 53
threaten civil -45 trespass 60 utilities -40
threatened civil 61 harassment 75
threatening inquiry -119 supplement 63
threatens civil 192 fraud -50 harassment -60 inquiry 146
threats civil 97 fraud -40 harassment 83 utilities -49
three inquiry -43 theft 54
threw vandalism 96
thrift found-property 53 inquiry 67
throat inquiry 69 program 59
through theft -43
throw inquiry 57
throwing disabled-vehicle 48 inquiry -47 noise 110 trespass 49
thrown inquiry -90 lost-property 49 vandalism 118
thru animal 50 civil -46 crash-private 66 fraud -44 program -49 reckless-driving 46 supplement -42
thumb parking 50
thumbs disabled-vehicle 49
thump noise 104
thumping noise 106
thunder animal 65 supplement 46
thurs burglary-discovered 53 inquiry -67 vandalism 63
thursdays inquiry -110 program 67 theft 46
tia program 46 welfare-check 105
ticket civil -44 inquiry 191 parking 45 utilities -59
ticketed abandoned-vehicle 44
tickets civil 80 parking 63
tidy inquiry 44 suspicious-person 55 welfare-check 70
tied abandoned-vehicle 93 inquiry -103 suspicious-person 69
tiene inquiry 51
tienen inquiry 54 noise 79 program 54
tight inquiry -54
tightened inquiry 61
tiktok supplement 91 utilities -44
til inquiry 47 noise 59 utilities -45
tile inquiry -44 suspicious-person 62 utilities 75
till noise 64
tim hit-and-run 59 inquiry 54 lost-property 43
timed utilities 80
timer noise 88 program 47
times harassment 78 noise 60 utilities 44
tiny crash-private 55 utilities -43
tio inquiry -60 supplement 76 welfare-check 44
tip inquiry 70
tipped suspicious-person 44 vandalism 107
tips inquiry 67 program 60
tipsy reckless-driving 125
tira civil 104 utilities 86
tiradas found-property 154 inquiry -47
tirado inquiry -47
tirados inquiry -60 utilities 111
tiran inquiry 45 utilities 104
tiraron fireworks 50 lost-property 61 noise -45
tire civil -55 inquiry -84 supplement -44 utilities 62 vandalism 85
tired suspicious-person 47 welfare-check 88
tires abandoned-vehicle 83 disabled-vehicle 43 inquiry -81 parking -51 vandalism 97
tiro civil 44 inquiry 143 utilities 74
title civil 140 fraud 46 inquiry 60 theft -43
titulo fraud 158 vehicle-theft 166
tix inquiry 54
tmrw utilities -49
toast crash-private 68 inquiry 67
toaster fraud 41 threats 58
toca civil 71 inquiry 57 suspicious-person 58 utilities 109
tocando suspicious-person 86
toco inquiry -47 noise 62 suspicious-person 44
toda animal -62 barking 94 inquiry -76 noise 57 utilities 49
todas inquiry -45 parking 54
todavia inquiry 52
today harassment 63 welfare-check 47
todos harassment 69 noise 43
toe inquiry -54
together animal 41
toilet civil -47 inquiry -73 vandalism 175
told inquiry -88
toll fraud 172
tolls fraud 91
toma parking 55 utilities -51
tomato theft 113
tomatoes animal -43 found-property 50 inquiry -43 theft 140 trespass 65
tomo crash 42 suspicious-person 43
tonight inquiry 81 program 54
too utilities 44
took civil 46 fraud 54 inquiry -67 program -48 theft 126
tools civil 86 inquiry -54 supplement -46 theft 62
tooth inquiry 91
top animal 54 inquiry -64 utilities -53
tope noise -42 reckless-driving 47 utilities 185
topes program -41 reckless-driving 100 utilities 151
tore crash 52 crash-private 50 inquiry -42 suspicious-person 85 vandalism 81
tornado inquiry 138
tortoise animal 204 inquiry -42
toss civil -65 found-property 48 inquiry 94
tossed inquiry 42 supplement 69 trespass 63
total animal 46 civil 45 supplement 59
touch hit-and-run 41 inquiry 77 lost-property -53 trespass 49
touched crash 58
touching harassment 45 inquiry -63 noise 80 utilities 52
tour inquiry -121 parking 43 program 149
tourist animal -48 civil 78 inquiry -62 utilities -57
tourists vandalism 74
tow civil 74 crash 42 disabled-vehicle 109 inquiry 46 theft -45
toward disabled-vehicle 48 reckless-driving 73
towed civil 56 crash-private -41 inquiry 160 parking 56 utilities -59
towel abandoned-vehicle 58 disabled-vehicle 55 inquiry -91 lockout 41
towels theft 79
tower inquiry -69 utilities -63
towing abandoned-vehicle 46 civil 83 disabled-vehicle 61 supplement 79
town civil -54 inquiry 96 utilities -48
toy noise 47 program 82 vandalism 53
toyota found-property 77 welfare-check 45
tp vandalism 152
trabaja noise 40 threats 43
trabajar inquiry -49
trabajo civil 41 harassment 46
track inquiry 67 suspicious-person 43
tracker supplement 44
tracks trespass 60 vandalism 68
tract fraud 99
tractor civil 110 fraud 83 noise -40
tractors civil 71 noise 50 utilities -46
trade noise 52
traded crash 61
trader civil 69 fraud 59 inquiry -43 parking 59
traen noise 71
traer inquiry 43
traffic civil -41 custody 41 inquiry 60 supplement 56 utilities 114
trafficking inquiry -51 program 77
trafico animal 56 inquiry 89
traia suspicious-person 69
traigo hit-and-run 66 inquiry 62
trail found-property 73 suspicious-person 43
traila parking 50 supplement 61 theft 42
trailer abandoned-vehicle 50 inquiry -63 parking 98 reckless-driving 85 vandalism -45
train noise 54
trainer program 74 supplement 44
training inquiry -77 program 215 supplement -55
trajo custody 70
trampoline civil 75 found-property 54 inquiry -52
tranquila supplement 66
trans lost-property 47
transferred civil 63 inquiry 159
transformer found-property -42 inquiry -67 supplement 67 utilities 193
transmission civil 93 fraud 74 supplement -41
transport reckless-driving 40
transporte inquiry 114
trap animal 71 inquiry -76 utilities 59
trapped animal-bite 60 utilities 94
trapper animal 65
traps animal 134
trash animal 54 parking -42 utilities 107
travel utilities 56
treadmill harassment 54 supplement 58
treasurer fraud 62 inquiry -74 program 58 vandalism 41
treated inquiry -112 supplement 81 theft 64
treatment inquiry 57
tree civil 97 utilities 80
trees animal 82 inquiry -80 noise 57
trek program 68 theft 46
tremont vandalism 63
tres animal 44
trespass inquiry -75 noise 49 trespass 143
trespassed civil 51 inquiry -60 shoplifting 110 trespass 136
trial inquiry 103 supplement -44
triangle reckless-driving 63 trespass 67 welfare-check 42
trick utilities 55
tried barking 57 inquiry 66 program 51
trim utilities 75
trip burglary-discovered 58 utilities 42
tripod inquiry -87 suspicious-person -44
tripped theft 68
troca parking 89 theft 63
trolled program 44
trolley crash-private 50 inquiry -67 lost-property 87 theft 71
trombone found-property 47 lost-property 74
tronando fireworks 80
troop inquiry -42 program 106
trouble inquiry 43
truancy civil 48 inquiry 74
truck fraud -43 parking 44
trucker reckless-driving 48 theft 52
trucks parking 65 utilities 57
true inquiry 63
truenan fireworks 99 inquiry -55
truk noise 46 parking 69 supplement -44 theft 59
trunk disabled-vehicle 43 found-property 57 inquiry 75
try supplement 57 suspicious-person 59 theft -42
trying noise 47 suspicious-person 57
tsa inquiry 121 lost-property 95
tub civil 92 fraud 44 harassment 52 supplement -49 welfare-check 49
tuba lost-property 78 noise 75 utilities -64 vandalism 52
tue civil 67 supplement -49
tues civil -44 theft 41 utilities -40
tuesday fraud -45 suspicious-person 58
tuesdays program 49 supplement 42
tulips civil 152 inquiry -47 theft 56 vandalism 81
tulsa inquiry -111
turkey animal 87 inquiry -51
turn found-property 117 lost-property 59 utilities 42
turned found-property 117 inquiry -68
turning found-property 114 supplement 48
turns inquiry -52 theft -49 utilities 52
turtle animal 162 inquiry -100
tuvieron noise 51
tv burglary-discovered 53 civil 62 found-property -42 noise 41
twenty fraud 115 theft -64
twice inquiry -46
twins inquiry -51 program 42 theft -43
twisted civil 70 fraud 75 inquiry -56 utilities 58
two suspicious-person 49 theft 43
u animal 45 inquiry -49 program 43
uber civil -45 inquiry -55 lost-property 126 supplement -49 suspicious-vehicle 40
ugly inquiry -85 parking 73
uk found-property 45 inquiry -69 noise 76
ultima civil 61 inquiry -78 welfare-check 51
umbrela inquiry -57 lost-property 205
umbrella lost-property 91
un supplement -70
una supplement -47 utilities -51
unas civil 41 found-property 57 inquiry -41 lost-property 51
uncle program -46 supplement 46
under animal 65
underpass inquiry -77 vandalism 181
understand noise 95
unemployment fraud 96 inquiry -62 supplement -48
uniform civil 60
union inquiry 45 program 45
unit burglary-discovered 61 civil -42 noise 87 program 42
units barking 56 burglary-discovered 76 civil 85 supplement 53 theft 71 vandalism -47
unk inquiry -74 theft 41 vandalism 87
unless fraud 82 program 68
uno fraud 58
unos found-property 58 fraud 58 utilities 53
unpaid fraud 91 inquiry 68
unplugged inquiry 157 supplement -43
until civil -41 inquiry -46 noise 82
update inquiry -57 program -45 supplement 130
upload inquiry -56 reckless-driving 68
ups animal 80 crash 44 fraud 43
upset inquiry -54
upstairs inquiry -75 noise 159 utilities -48
urge civil 42 welfare-check 60
urgent supplement 54
urn found-property 120 inquiry -59
use inquiry 62
used fraud 54 inquiry 72 trespass 64 utilities -42
uses parking 59
usher inquiry -94 lost-property 86
using inquiry 74 trespass 68
ustedes inquiry 196
usual parking 49 program 72
usually welfare-check 41
utah fraud 49 suspicious-vehicle 60
utility lost-property 45 utilities 48
v animal 59 supplement 49
vaca animal 171
vacant inquiry -63 utilities 175
vacation burglary-discovered 88 inquiry -45 program 84 supplement -48
vacunan inquiry 79 program -43
vacunas inquiry 100
valley animal 45 fireworks 43
valve inquiry 69 supplement 109 utilities -55 vandalism 108
van suspicious-vehicle 74 utilities -60
vanished supplement 51
vans inquiry -47 parking 49
vape found-property 94 inquiry -60
vaping trespass 68
vase civil 75 vandalism 50
vaya inquiry -50 program 41 vandalism 52
vayan welfare-check 78
ve civil -41
vecina civil 60 inquiry -58
vecino animal 53 civil 93 inquiry -42 noise 57 parking 45 supplement -41
vecinos inquiry -44 noise 155
veh crash -44 crash-private 100 inquiry -84
vehicle abandoned-vehicle 88 hit-and-run 47 suspicious-vehicle 43
vehicles abandoned-vehicle 101 crash 54
vehs suspicious-person 42 suspicious-vehicle 59
ven custody 68 harassment 57 inquiry -103
venado animal 115 crash 74 inquiry -82
vende suspicious-person 105
vendedor fraud 122 suspicious-person 42 vehicle-theft 48
vender inquiry 72
vendieron fraud 164 inquiry -112
vending civil 120 noise -42 suspicious-person 89
vendio civil 69 fraud 55 theft 78
vendor civil 69
veneno civil 43 inquiry 53 vandalism 71
venir inquiry -98 program 141
venison supplement 55 utilities 42
venmo civil 68 fraud 87 inquiry -70
vent animal 47 civil -47 supplement -41
venta inquiry 51
ventana animal 56 civil -41 inquiry -40 vandalism 70
ventanas noise 48
ver custody 43 inquiry -62 program 59 welfare-check 82
verano abandoned-vehicle 74 parking 88 program 60 supplement 80
verde animal 114 hit-and-run 49 inquiry -75
verified suspicious-person 53
verify welfare-check 64
versailles inquiry -50
verse noise 49
very inquiry -56 noise 59
vest lost-property 47 suspicious-person 44 theft 57 welfare-check 72
vests suspicious-person 82 trespass 40 utilities -48
vet animal 127 civil 41 fireworks 55 vandalism 42
veteran inquiry -95 program 54 welfare-check 57
veterans animal 61 lost-property -65 noise 47
vez parking 40 program 48
vfw lost-property 82
viaje civil -42 program 108
vibora animal 106 harassment 61
victim civil -54 supplement 137
vida inquiry 89 program 44 supplement 76
video animal -42 civil -40 inquiry -62 shoplifting 59 theft 93
vidrio inquiry -44 noise 54 theft 86
vidrios suspicious-vehicle 107 vandalism 80
vieja theft 48
viejas found-property 65 inquiry 69 utilities 49
viejo abandoned-vehicle 61 civil -47 inquiry 48
viejos found-property 88
viendo harassment 47 inquiry -69
viene custody 54
viento inquiry 51
viernes inquiry 91
view civil -53 supplement 47 utilities 73
vigilancia burglary-discovered 74 inquiry -86 program 82 supplement 83
vin supplement 113
vine utilities 44
vino inquiry -76 noise 45 supplement 85
vio fireworks 41 vandalism 55
violated custody 52
violence civil 72
violent civil 62 harassment 41
violin found-property 77 inquiry -68 supplement -44 theft 61 welfare-check 50
virgen fireworks 95 inquiry -52 noise -53
virginia inquiry -57 utilities 83
visa inquiry 73
visit inquiry -65 program 47 welfare-check 52
visita civil -42 program 61 supplement -43 welfare-check 44
visitas inquiry 51
visitation civil 55 custody 117 inquiry 45 supplement -54
visiting inquiry 92
visitor crash-private 44 hit-and-run 48
visitors inquiry -63 parking 61
visits harassment 55 inquiry 45 stalking 67
vitamins inquiry -55
vive noise 55 program 94 trespass 46 welfare-check 67
viven program 41 supplement 113
vivir fraud 54
vivo civil 56 inquiry -48 noise 53 parking 68 utilities 40
voice inquiry -42
voicemail fraud 42 harassment 63 threats 45 utilities -42
voicemails harassment 65 inquiry -101 supplement 47
voices inquiry 56 noise 76
volume noise 92
volunteer program 112
volunteers program 54 utilities -47
volvio animal 55 inquiry -50 stalking 50 supplement 51 suspicious-vehicle 60
voted trespass 59
voy parking 46
voz harassment 41 noise 84
vs crash 41 parking -58
vuelven civil 114
w/o inquiry 47 parking 65 utilities 61 vehicle-theft 62
wading trespass 81
waffle supplement 66
wagging animal 143
wagon civil 61 disabled-vehicle 56
waist civil -46 custody 41 inquiry -45 utilities 154
wait civil -43 inquiry 47 parking 44
waited supplement 66
waiting crash-private 44 inquiry -55 suspicious-vehicle 89 utilities -59
wake inquiry 63
walgreens lockout 57 supplement -48
walk inquiry 80 program 42 utilities 59
walked theft 45
walker civil -55 lost-property 75 reckless-driving 42
walking animal 40 suspicious-person 75
walks inquiry -47 parking 60 welfare-check 59
wall inquiry -46 noise 57 vandalism 95
waller found-property 41 parking 61 utilities 45
wallet found-property 97 fraud -63 inquiry -62 lost-property 98 supplement 81
walls noise 136
walmart civil 54 disabled-vehicle 43 inquiry 54 suspicious-vehicle 54
walnut civil 103 inquiry -52 utilities 93
walton parking 54 utilities 65
wana reckless-driving 63 utilities 60
wandered animal 41 civil -48 found-property -55 inquiry 130
want found-property 49 program 55
wanted animal 52 civil -46 inquiry -63
wanting fraud 65
wants inquiry 68 program 51
war civil 120
ward parking 50
warden animal 134 supplement 45
warehouse civil 88 fraud 45 inquiry -66 vandalism 50
warm animal 40 inquiry -73
warming inquiry 107 program 65 suspicious-vehicle 63
warn fraud 57 inquiry -71 trespass 40
warning inquiry 41 supplement 47
warrant fraud 41 inquiry 73
warrants inquiry 78
warranty civil 46 fraud 118
was found-property -45 noise -58 supplement 42 utilities -52
wash utilities 48 vandalism 50
washed found-property 44 fraud 70
washer noise 45
washing inquiry 77 trespass 62
wasnt animal -41 civil -42 crash-private 47 inquiry -54 supplement 43 theft 75
waste fraud 106 inquiry 152
wat inquiry 148
watch civil -69 inquiry -133 lost-property 42 program 178 utilities -44
watched fireworks 49 inquiry -51
watches suspicious-person 42
watching vandalism 77
water animal 46 noise -41 utilities 127
watering welfare-check 79
watr civil 55
wave welfare-check 45
waved civil -41 suspicious-person 63 suspicious-vehicle 54 utilities -52 welfare-check 40
waves welfare-check 44
waving inquiry -42
way utilities 107
we program 59 utilities -51
weapon found-property 42 inquiry -86
weapons inquiry 44
wearing civil 99 suspicious-person 49
weather inquiry 104
web lost-property 56 theft 48
website civil -94 fraud 59
wed harassment 87 theft 50
wedding inquiry -72 lost-property 74 utilities -64
wednesday supplement 61 theft 72
wee crash 64 crash-private 54 parking 75
weed civil 78 theft -71
weeds abandoned-vehicle 111 civil -44
week civil -65
weekday inquiry -48
weekdays inquiry -80 reckless-driving 133
weekend burglary-discovered 60 civil -54 program -46 supplement -65 theft 57 vandalism 54
weekends utilities 57
weeks abandoned-vehicle 60 found-property 64 program 50 utilities -44
welfare animal 47
well inquiry 42 program 65 vandalism -42
wen inquiry 48
wendys animal 64 crash-private 66
went harassment -40 theft 60
were inquiry 48 noise -48
werent noise -53 supplement 44 theft -56
wet civil -81
what inquiry 174
whatever inquiry -52 supplement 83
whatsapp fraud 51 harassment 77
wheel inquiry 73 reckless-driving 47 utilities -47
wheelchair inquiry 76 noise -58 utilities -50
wheels abandoned-vehicle 64 inquiry 81 theft 74 utilities -42
when inquiry 102
whenever found-property 46
wher civil 58 inquiry 133
where civil -68 inquiry 159 theft -45
whether inquiry 173
which civil -62 inquiry 208 supplement -40 utilities -46
while animal -42 theft 54 vandalism 76
white crash-private 47 suspicious-vehicle 157
who inquiry 152
whoever found-property 67 utilities 57 vandalism 51
whole noise 51 supplement -61
whom inquiry 104 program -44 utilities 51
whos animal 52
whose found-property 59
why inquiry 129 lost-property 48
wide suspicious-vehicle 76
widow welfare-check 51
wifi civil 117 supplement -41
wildcats inquiry -54
wildlife animal 139 inquiry -88
wilson inquiry 57 reckless-driving 84
win custody 67 inquiry 100
winchester fraud 61 inquiry 53 utilities -54
wind inquiry -72 noise 52 theft -45
window inquiry -81 suspicious-person 52 vandalism 47
windows noise 63 suspicious-vehicle 49 utilities -60
windshield harassment 85 reckless-driving 49 suspicious-person 44
wine civil 60 theft 55
wing animal 88 inquiry -42 parking 42
winter inquiry 45 program 47
wire civil -56 utilities 144
wired fraud 67 inquiry -49
wires civil -45 utilities 164
wit animal 104 harassment 49 stalking 75
withdraw supplement 148
within noise -44
without civil 94 inquiry -54 parking 66 utilities -47
witness civil -42 custody 40 hit-and-run 43 inquiry 66 supplement 91
wk found-property -45 inquiry 74 utilities 62
wknd burglary-discovered 47 inquiry -47 supplement 51 theft 74 vehicle-theft 62
wks abandoned-vehicle 83 supplement -56 theft 46
wld program 77
wnats crash-private 63 noise 57 supplement -47 utilities -56
woke suspicious-vehicle 61 theft 56 trespass 42
woman animal 40 inquiry -52 supplement -60 suspicious-person 69
women inquiry -44 program 54 suspicious-person 90 trespass 55
won crash-private 62 fraud 106 inquiry 46
wondered program 105
wondering inquiry 84
wonders inquiry 133
wont civil 215 inquiry -93 supplement -55
wood noise 46
woodland noise 53
woods animal 71 inquiry -57
word harassment 49 inquiry -83 supplement 47 theft 42 vandalism 41
words civil 45 vandalism 91
worked civil -49 fraud 52 supplement -49
worker welfare-check 50
workers inquiry 55
working civil 41 inquiry 67
works animal -42 barking 65
world fireworks 102 noise 41
worried welfare-check 47
worries animal 44
worry inquiry 58
worse welfare-check 49
worst welfare-check 45
worth fraud 48 inquiry 48 theft 82
would inquiry 102 program 63
wouldnt harassment 41 suspicious-person 100
wpn inquiry -46 suspicious-person 137 suspicious-vehicle 53
wpns civil 101
wrap noise 50
wrapped inquiry 55 noise 59 utilities 41
wreck inquiry 120
wrestling inquiry -50
wrist animal-bite 42
write inquiry 108
writer inquiry 65 supplement -42
writes inquiry 58 reckless-driving 61 suspicious-person 46
writing vandalism 50
written fraud 60 reckless-driving 47
wrk animal 48 civil 40 hit-and-run 82
wrong fraud -49 inquiry 87
wrote theft -42
x harassment 95 inquiry -100
xbox civil 54 noise 71
xq supplement 61 theft 46
y/o inquiry -61
ya inquiry -67 supplement 53
yall fraud 57 inquiry -88 program 66
yantas abandoned-vehicle 54 utilities 44 vandalism 46
yard civil 43 supplement -57
yarda animal 51 barking 45 civil 59
yd animal 135 inquiry -59 utilities 44
yday lost-property 51 supplement 89
year inquiry 69 supplement 73
years supplement 60
yelled harassment 43 utilities -48
yelling civil -42 inquiry -61 noise 223
yells civil -43 harassment 56 noise 43
yerno utilities 44
yes inquiry -42 theft 54
yest theft 80
yesterday crash -52 program -40 reckless-driving 43 utilities -57
yestrday civil -43 theft 129
yet program 53 supplement 44
yo custody 56 fraud 41
yoga inquiry -72 utilities -52
yogurt harassment -79 noise -43 theft 122
you civil -54
young supplement 55 suspicious-person 56
your civil -47
yours inquiry 73 noise 51
youth inquiry -51 program 67
yr inquiry 41 utilities 55
yrs vandalism 63
zacate animal 80 inquiry -53 utilities 61
zandale reckless-driving 53 utilities 76
zapato inquiry -57 lost-property 140
zelle civil -55 fraud 178 inquiry -58
zero animal -44 inquiry 41 supplement 60 utilities -42
zip found-property 52 inquiry 44
zone civil -44 parking 79 utilities 116
zoning inquiry 53 program 41
zoo animal 40 custody 42 inquiry -71 lost-property 52 supplement -56 theft 46
zoom civil 48 inquiry 44
`,
};
