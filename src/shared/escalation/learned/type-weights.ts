import type { TypeModel } from './type-words';

/** Learned by `npm run train`; not written by hand. */
export const TYPE_WEIGHTS: TypeModel = {
  bias: {
    'abandoned-vehicle': -1.01,
    animal: -0.97,
    'animal-bite': -0.97,
    barking: -0.95,
    'burglary-discovered': -1.01,
    civil: -0.95,
    crash: -1.04,
    'crash-private': -1.06,
    custody: -1.02,
    'disabled-vehicle': -1,
    fireworks: -0.96,
    'found-property': -1.08,
    fraud: -0.96,
    harassment: -1.01,
    'hit-and-run': -1,
    inquiry: -0.71,
    lockout: -0.94,
    'lost-property': -1,
    noise: -0.98,
    parking: -1.05,
    program: -1.02,
    'reckless-driving': -1.07,
    shoplifting: -0.94,
    stalking: -0.94,
    supplement: -1.1,
    'suspicious-person': -1.06,
    'suspicious-vehicle': -1.04,
    theft: -1.02,
    threats: -0.97,
    trespass: -1.02,
    utilities: -0.9,
    vandalism: -0.97,
    'vehicle-theft': -0.95,
    'welfare-check': -1.06,
  },
  words: `
aa suspicious-person 70
aaa disabled-vehicle 123
abajo inquiry -103 noise 40
abandonado abandoned-vehicle 275 parking -57
abandoned abandoned-vehicle 139 found-property 91 utilities 48
abejas animal 47
abierta inquiry -42 noise 46 trespass 52
abierto inquiry -45
aboard found-property 56
abogada inquiry 65 supplement 120
abogado fraud -44 inquiry 71 supplement 53
abot civil -79 harassment 69 inquiry -57 supplement 90
about inquiry 68
above noise 92
abre inquiry 44
abren animal 64 civil 43 inquiry 90 theft -44
abrieron theft 95
abrigo lost-property 48
abril supplement 126
absent inquiry 101 welfare-check 68
abt noise -59 supplement 86 suspicious-person 40 suspicious-vehicle 57
abuela inquiry -69
abuelito noise 51
abuse civil 142 inquiry -72 vehicle-theft 75
ac animal 91
aca lost-property 43
acaba inquiry -76
acabo inquiry 40 utilities 54
academy inquiry -89 program 196
accept inquiry 82
accidente inquiry 53 supplement 85 utilities 42
accidents utilities 41
account fraud 234 inquiry -165
accounted civil 46 inquiry 83
acct fraud 222
acid inquiry 52
aclara custody 62 inquiry 53
acordeon lost-property 124 noise 107
across parking 57
act civil 48
acting program 43
action theft -50
active inquiry -83 program 56
actual lost-property 50 program 74
actually civil -43 inquiry -53
acuerda lost-property 79
acuerdo civil 41 inquiry -61
ad supplement 73 vandalism 82
add found-property -44 fraud -54 inquiry -204 supplement 283 theft -98
added inquiry -86 program 102 supplement 113
adding inquiry -58 noise 94 supplement 100 theft -120 vehicle-theft 69
addr inquiry -45 supplement -53
address found-property 66 inquiry 122
adentro inquiry -70 utilities -43
adjuster inquiry 194 supplement 147
administracion noise 62
adn supplement 57 vandalism 71
adonde found-property 44 inquiry 64
adopted inquiry 88
adoption supplement -42
adult inquiry 93
adults suspicious-vehicle 54 trespass 69
adv civil 69
advice civil 53 harassment 96 inquiry 120 supplement -49
advocate supplement 126
affairs inquiry 79
afraid disabled-vehicle 45 trespass 43
after inquiry -43
afternoon noise 45 parking 74 theft 47
afuera inquiry -56
ag civil -50 inquiry 214
again noise 83
agarrada civil -44
agarraron animal 45 inquiry -47 supplement 45
age found-property 51 inquiry 56
agen noise 93 parking 65
agency theft 53
agent fraud 70 supplement -42
ages inquiry 88
aggressive animal 60
agian animal 51 harassment 47 inquiry -78 noise 85
agin harassment 41 hit-and-run 47 inquiry -58 parking 83 suspicious-person 56 trespass 53
ago civil -52 noise -55
agosto civil 48 inquiry 117
agreed civil 148 inquiry -90 supplement 42
agua utilities 154
ahi inquiry -108
ahorita noise 46 parking 50
ai utilities 59
aid civil 48 inquiry -47 lost-property 84 program 50 supplement -59
aide theft 40
aides inquiry 42
aids inquiry -47 lost-property 90 supplement -45 theft 117 welfare-check 61
aimed utilities 52
aint inquiry -73 threats 46
air civil 53 theft 45 vandalism 43
airbag crash 46 inquiry -48
airbags crash 69 crash-private 60
airbnb civil 56 fraud 61 inquiry -41 vandalism 118
aire civil 45 inquiry -59
airpods supplement 106 theft 230
airport inquiry 44
airsoft inquiry 45
airtag inquiry 107 stalking 80
aisle inquiry -77 suspicious-person 47
al civil -60 program 41
alambre inquiry -45
alarm fraud -46 noise 48 program 44 utilities -42
alarma noise 76
alarms inquiry -66 program 64
alas noise 65
alaska inquiry 152
alcantarilla inquiry -42 lost-property 51 utilities 183
alcohol inquiry 53
aldi hit-and-run -43
alert inquiry 67 lost-property 46
alerta supplement 54
alexandria inquiry -54 utilities 79
alguien inquiry -51 welfare-check 55
algun inquiry 146 lockout 44
all fraud -51 noise 47
alla lost-property 66 vandalism 42
alley civil -44 parking 93 reckless-driving 49 suspicious-person 50 utilities 108
allowed inquiry 334 noise 44 utilities -51
allready lost-property 58
alma inquiry 57 reckless-driving 47
almost reckless-driving 70 supplement 49
alone civil -45 program 48
along animal -46 inquiry -122 program 93 trespass 53
alongs inquiry -131 program 183
alongside welfare-check 54
alot inquiry 46
aloud noise 66
already crash 41
alredy found-property 52
alright utilities -42 welfare-check 53
also program 59 theft 53
alta inquiry 49 noise 99
altar suspicious-person 84
altima abandoned-vehicle 82 inquiry -43 suspicious-vehicle 47 vehicle-theft 58
alto reckless-driving 69 utilities 144
aluminio found-property 67 inquiry -55
alumni utilities 109
always noise 44 utilities 40
alzheimer inquiry -62
alzheimers program 61
am noise 148 utilities -50
ama found-property 66
amable civil 47
amanecieron inquiry -56 vandalism 92
amanecio inquiry -50 vandalism 120
amarillo lost-property 45 parking 67
amarrada abandoned-vehicle 60
amarrado animal 51 barking 84 civil -43 inquiry -83
amazn theft 185
amazon inquiry 64 supplement -45 theft 96
amber inquiry 77
ambulance civil -59 fraud -56 inquiry 97 lost-property 80 parking 55 supplement -49 utilities -42
ambulancia inquiry 114 lost-property 41
amenaza civil 99 parking 51
amenazas civil 122 harassment 140
amenazo civil 60 harassment 84 theft 73 threats 100
ami custody 49 harassment 105 inquiry -50
ammo found-property 91 inquiry 79
ammonia inquiry -56
andaba supplement -92
ando crash 41 inquiry 106 supplement 73
angry civil -60 harassment 85
anillo animal 53 lost-property 80 utilities 50
animal animal 171 inquiry -41
animals civil 103
ankle animal-bite 71 inquiry -60
anniversary inquiry -41
annoyed inquiry -55 vandalism 58 welfare-check 43
annoying harassment 42 inquiry -48 noise 67 reckless-driving 50
ano found-property 41 inquiry 206 utilities 47
anoche animal -49 fireworks 49 theft 74 vandalism 60
anonymous harassment 101
anos inquiry 57 supplement 65
anser fraud 89
answered welfare-check 55
answering civil -58 welfare-check 46
answers animal 78 inquiry -71
ant fraud 68 utilities 67
antecedentes inquiry 60
antes utilities 78
antier civil -45 inquiry -47 theft 154
antro inquiry -43
anxious inquiry 103
any inquiry 101 program 48
anybody inquiry -46 lost-property 56 supplement 43 suspicious-person 51
anyhow inquiry -62
anymore supplement 96
anyone animal 58 crash 50 found-property -46 lost-property 83
anything harassment -57 inquiry 67 parking 43 suspicious-person 55
anyway inquiry 58 utilities 44
anywhere inquiry 118 utilities 49
apaga welfare-check 43
apagada inquiry -48 utilities 83
apagado utilities 75
apagaron inquiry -96
aparece inquiry -57 lost-property 91
aparecio inquiry 68 supplement 238 theft -60 vehicle-theft 46
apartamento civil 82 fraud 63 inquiry -67 parking 47
apartment fraud 42
apellido supplement 59
apenas fireworks 51 supplement 68 vandalism 40
apesta animal 99
apologized crash 82 inquiry 58 supplement 44
apologizes inquiry -42
apology theft 62
apoyo inquiry 144 program -43
app civil -51 fraud 59
appeal inquiry 84 program 43
apply fraud 60 noise 57
approx welfare-check 47
appt program 85 stalking 56
april civil 56 inquiry 72
apron civil 53
apt civil 46 inquiry -54
apts noise 57 vandalism 54
apunta civil 71
apuntando suspicious-person 56
ar inquiry -53
arbol civil 198
arboretum lost-property 53 parking 45
arby utilities 81
arcade custody 65
arching inquiry 77
area utilities 53
arent inquiry -42
argue noise 85 parking 54
argued civil 122 inquiry -45 supplement -41
arguing civil 78 noise 61 trespass 61
argument noise -47
arizona inquiry 45 supplement 64 welfare-check 48
arm animal -60 inquiry -74
arma inquiry 70
armada inquiry 115
armado inquiry -46
armas civil -41 custody 41 program 55
arms inquiry -69 supplement -41 vandalism 45
armstrong lost-property 57 reckless-driving 41
arnes inquiry 45
arond found-property 49
around inquiry -67
arrancones noise 47 reckless-driving 135
arregla civil 104 crash-private 45 utilities 58
arreglen utilities 145
arreglo vandalism 72
arrest fraud 84
arrested civil 62 fraud 57
arrived theft 45
arrow lost-property -49 utilities 211
arrows utilities 41
arson inquiry 59 supplement 84
art utilities -48
as utilities 42
asador civil -47 inquiry -46
asaltaron inquiry 64
asalto inquiry 52 lockout 44
ase theft 57
aseguranza crash 154
ash utilities 113 welfare-check 42
ashamed burglary-discovered 41 inquiry -86
ashes found-property 63
ashland abandoned-vehicle 52 inquiry 102 lost-property 57 parking 89
asi suspicious-person 50
asiento found-property 51 program 88
asilo lost-property 68
ask crash-private 43 fraud -54 inquiry 113 noise 42 utilities 62
asked inquiry -51 supplement 58 welfare-check 61
asking harassment -44 inquiry 73 noise -46 supplement 41
asks civil -41 inquiry 146 program 50
asleep inquiry -78 trespass 41
asma inquiry 47
asphalt inquiry -46 utilities 59
assault supplement 42
assigned parking 150 theft -44
assist inquiry 43 program 42
assistant inquiry 40 program 52
asst found-property 51 theft 60
asta inquiry 62 noise 73 theft 54
asthma inquiry -52 supplement 41
asusto inquiry 79 noise 52
ate utilities 61
athens crash 50
atic found-property 111 inquiry -97 program -41
atico animal 50
atlanta animal 60 fraud 51 inquiry 67 program 80
atm civil -42 found-property 53 inquiry 105
atorado animal 94 utilities -41
atraganto inquiry -54
atras inquiry -46
atravesado parking 43 utilities -45
atropellaron supplement 48
attached civil 65 inquiry -45 trespass 101 utilities -47
attack animal 78 inquiry 46
attempt inquiry 128 program 46 supplement 85
attendance welfare-check 65
attic animal 66 found-property 46
attorney civil 69 inquiry 98
atty inquiry 183 supplement 62
audio inquiry -46 threats 47
audit supplement -93
aug animal -51 harassment 42 inquiry 41 supplement 168
august civil 65
aun inquiry 90
aunt lost-property -42 welfare-check 65
autism inquiry -86
autistic inquiry -66
auto burglary-discovered 56
autobus lost-property 69
ave parking 69
avento inquiry -55 vandalism 69
avenue program 45
avienta civil 155 harassment 169
avientan civil 85 fireworks 42
avisar fraud 80
avisarle welfare-check 132
aviso fraud 49 inquiry 62
avoid inquiry 42 reckless-driving 59
away crash-private -46 theft -50
awful animal 111 hit-and-run 40
awning crash 55 crash-private 62 lost-property 40
axe inquiry -63
axes noise 78
ay inquiry -69 noise 43 utilities 45
ayer crash 44
aylesford parking 62
ayuda inquiry 85
ayudar inquiry -92
azaleas civil 80 found-property 48 utilities 146
azucar suspicious-person 58
azul inquiry -50
babea inquiry -81
babies animal 119
baby civil -77 found-property -40 inquiry -101
babys animal 63 inquiry -42
bache utilities 165
back supplement 45
backed crash-private 180 hit-and-run 45
backfiring crash -60 noise 41
background inquiry 75 program -85
backhoe inquiry -63 noise -62 utilities -65
backing inquiry 40
backpack inquiry -49 lost-property 64
backs utilities 155
backseat inquiry -42
backup noise 47 suspicious-person 70 suspicious-vehicle 47 utilities 86
backyard inquiry 82 utilities 56
badge found-property 55 inquiry 51 lost-property 47 supplement -54 suspicious-person 170
bag civil -52 found-property 80 fraud -41 lost-property 67 theft 47
bagel program 48
bagged inquiry 61 supplement 45
baggie found-property 120 inquiry -52
bagpiper noise 190
bags inquiry -41 suspicious-vehicle 43
bail fraud 79 inquiry 46
bailando noise 44
bailed inquiry -49
bait inquiry 86
baja abandoned-vehicle 47 inquiry 43 noise 41
bajaron noise 63
bajen noise 158
bajito animal 45
bajo reckless-driving 49
bak inquiry -50 supplement 61 suspicious-person 41 trespass 47
bake inquiry 59 theft 57
baker inquiry 60
bakery burglary-discovered 40 inquiry 51 supplement -54 theft -40
baking program 48
bala program 57
balas found-property 141
balazos fireworks 69 inquiry -45 utilities -53
balcon noise 55 utilities -87
balcony civil 51
baler inquiry -50
bales inquiry -47
ball civil 56 parking 47
ballfield vandalism 121
balloon civil 58
balloons inquiry 120 suspicious-person 65 vandalism 48
ballpark fireworks 104 noise 64 utilities 73
bamboo civil 218
ban civil 41 inquiry 179 utilities 47
banana inquiry -44
banco civil 48 fraud 140 theft -56
band inquiry -56 lost-property 50 noise 171
banda noise 237
bandaid inquiry 75 parking 64 vandalism 48
bang utilities 89
banging animal 59 noise 99
bangs inquiry -66 utilities 58
bank civil -43 fraud 158 inquiry -64 lost-property -41 supplement -72
banned animal 53 harassment 81 inquiry 92 noise 51 trespass 61
banqueta utilities 109
baptist parking 65 welfare-check 97
bar noise 50
barata inquiry 49
barbecue civil 70 parking 61
barber civil 74 theft 50
barda civil 48 vandalism 111
bare utilities 51
barely civil -63 inquiry -53
bark barking 145
barking barking 267 civil -42 inquiry -74 noise -51 program -48
barks barking 224 inquiry -61 noise -84
barn found-property -59 inquiry -88 vandalism 52
barns suspicious-person 61
barranco abandoned-vehicle 45
barred civil -50 inquiry -67 trespass 151
barrel crash 42 inquiry 63
barrels utilities 119
barricade inquiry 57
barricaded inquiry -50
barricades inquiry 44 noise -46 program 54 utilities 43
barrio found-property 45
bars inquiry 55 shoplifting 45 suspicious-person 41
bartender fraud 42 inquiry 53
base noise 62
baseball vandalism 108
basement civil 60 inquiry 48
bashed inquiry -43 vandalism 180
basket theft 55
basketball animal 49 civil 45 inquiry -41 noise 43 utilities 49
bass civil -50 noise 278
baston inquiry -50 lost-property 49 noise 45
basura civil 59 utilities 115
bat animal 181 civil -41 vandalism 47
bate inquiry -41 lost-property 41
bateria disabled-vehicle 62 theft 53
bath supplement -51 theft 64
bathrobe noise 55
bathroom inquiry -76
bathtub inquiry -70
bats animal 89 inquiry -111 reckless-driving 56
batt noise 73
battery disabled-vehicle 64
bautizo animal 73
bawling animal 52 fraud 46
bay animal 55 disabled-vehicle 55 parking -56
bayonet found-property 164 inquiry 109 lost-property 82
bb noise -42 supplement -52 vandalism 156
bday program 91
beach burglary-discovered 48 found-property 66 inquiry -51 suspicious-person 52
bead supplement 43
beads inquiry 61
beagle animal 135 animal-bite 50 barking 65 inquiry -50 lost-property -47
beagles inquiry 41
beam inquiry -48
bean trespass 66 vandalism 55
beat inquiry 78
beaten inquiry 54
beating civil -54 inquiry -84
beaumont hit-and-run 67 noise 51 reckless-driving 74
beauty utilities 63
bebe program 67
because parking 44
become inquiry 78 program 112
bed inquiry -87
bedrm inquiry -78
bedroom civil 43 noise 74
beds civil 45 program 77
bedtime inquiry -63 noise 64
bee animal 42 inquiry -55 utilities 40
beech inquiry 54 supplement 55
beekeeper animal 146 inquiry -47
been abandoned-vehicle 43 utilities 71
beep noise 112
beeped inquiry 68 program 87
beeping utilities -41
beeps civil 50
beer inquiry -70 noise 73 reckless-driving 49
beers inquiry 94
bees animal 204 utilities -56
befor fraud 57 inquiry 65 noise 64
before animal -42 supplement -52
began inquiry -43 theft 47
begging noise -49
begin noise 56
behind inquiry -78 theft -48
being animal 42 noise 58
believe animal 92 civil 76 harassment 69 supplement 41
believes suspicious-person 73
bell inquiry -55 noise 59 supplement 50 theft 73
bellaire inquiry 55 utilities 58
bells inquiry 84 noise 160
belly inquiry -88
belongs found-property 43 inquiry -51
belt supplement 46
ben found-property 67 noise 72
bench found-property 72 inquiry -44 vandalism 100
benches found-property 51 vandalism 133
bender crash 54 crash-private 97
beneath found-property -68
bengals theft 64
bent crash-private 51 utilities 56 vandalism 54
berea found-property 53 supplement 45
beside inquiry -56 noise 51
besito crash 75 crash-private 138
bet inquiry 116
better lost-property 62 program 71
betw civil 62 inquiry 41
between lost-property 69 theft 78
bible found-property 58
bici inquiry -45 shoplifting 42 theft 130
bicicleta abandoned-vehicle 44 inquiry -71 theft 118
bicycle burglary-discovered 53 found-property 90 theft 69
bicycles burglary-discovered 57 theft 45
big civil -41 utilities 67
bigger disabled-vehicle 52 inquiry -125
bike inquiry -72 lost-property -46 supplement 76 utilities 59
bikes noise 105 reckless-driving 83 suspicious-person 47 theft 84 utilities -66
bill fraud 52 harassment 42 inquiry 104 program -52 utilities -53
billboard utilities 59
billing civil -45 fraud 62
bills civil -69 inquiry 93
bin found-property 45 lost-property 55
binder found-property 51 inquiry 81
bingo noise 45 theft 57
bins parking -44 utilities 64
birch inquiry 69 utilities -110
bird animal 192 vandalism 53
birds animal 76
birth custody 50 inquiry 49 theft 40
birthday inquiry -49 noise 63 program 117 suspicious-person 44
biscuit animal 55 inquiry -62
bit animal-bite 54 noise 43
bitcoin fraud 133 inquiry -53
bite animal 104 animal-bite 80
bites animal 72 inquiry 52
biting inquiry 51
bits fraud 67
bitten animal 81 animal-bite 57
bk theft 73
black animal 44 inquiry -91 lost-property 50
blade utilities 43
blak animal 68
blames fraud -48
blanca animal 85
blank inquiry 76 supplement 51
blanket inquiry -45
blankets inquiry 117 program 74 suspicious-person 71 utilities 50
blanks inquiry 190 program 58
blast utilities -41
blasting noise 77
bldg crash 40 inquiry -54
bleachers inquiry -54
bled fraud -69
bleeding inquiry -50
bless inquiry 70 program 70 suspicious-person 59
blew civil 48
blinds vandalism 46 welfare-check 43
blink inquiry -48
blinked utilities 95
blinker utilities 54
blinking animal 42 found-property 62 inquiry -58 utilities 115
blk theft -47 utilities 56
block civil -44 harassment 70 inquiry 108 parking 88 program 64 supplement -45
blockage crash-private 56
blockd fraud -49 harassment 133
blocked fraud 73 harassment 99 noise -57 parking 149
blocking abandoned-vehicle 43 inquiry -82 parking 163
blocks abandoned-vehicle 66 inquiry -89 noise -66 parking 105 theft 42
blood civil -44 supplement -41
bloodbath inquiry 107
blow reckless-driving 76
blower inquiry -68 noise 161
blowers noise 183
blowing utilities 49
blown civil 45 inquiry -66
blows civil 86
blu abandoned-vehicle 96 parking 84
blue inquiry -63 parking 46 theft -57
bluegrass inquiry 42 suspicious-person 61
board inquiry 71
boarded burglary-discovered 67 inquiry -67 utilities 136 welfare-check 47
boarding burglary-discovered 64 inquiry 50
boards civil 66 inquiry -59 trespass 51 utilities 93
boat abandoned-vehicle 89 parking 46 utilities -80
boathouse found-property 42
boca inquiry -58
bocina noise 94
boda civil 55 fireworks 50
body found-property -67 inquiry 67
boil inquiry 66
boiling inquiry -58
boleto crash 54 crash-private 49 fraud 118 inquiry -47
boletos fraud 156 inquiry -71
bolsa inquiry -79 lost-property 58 theft 71
bolt civil -51 inquiry -44 utilities -56 vandalism 53
bolted animal 78 supplement 52
bolts inquiry 42 program 52
bomb fraud -41
bomba inquiry 42 utilities 47
bombed supplement -48 theft 58 vandalism 59
bomberos inquiry 128 supplement 59
bombs inquiry 57
bond inquiry 90
bone inquiry -47
bonfire inquiry -57 vandalism 44
bonito inquiry -52
book theft 44
booked utilities 78
books found-property -41 inquiry 73 program 50 trespass 44
boom inquiry 146
boone animal 77 inquiry 85
boonesborough inquiry 50
boot parking 112
booted inquiry 76 parking 138
booth civil 54 inquiry -55 lost-property 59 theft 78
boots parking 45
born fraud 51 utilities 68 vandalism 60
borrow program 141
borrowed civil 138 supplement 85 theft 114
boss civil 91 harassment -48 inquiry 87
bota animal-bite 65 supplement -40
bote abandoned-vehicle 50 inquiry 46 utilities 82
botes animal 56
both crash 83 crash-private 66
bother inquiry -58
bothered animal 41 inquiry 68 threats 61 trespass 66
bothering animal 53 reckless-driving 47 suspicious-person 79
bothers civil 90
bothr crash-private 72 inquiry -84
boton inquiry -44 utilities 99
bottle found-property 54 inquiry -97
bottles civil 46 noise 73 utilities 47
bought found-property 89 fraud 91 inquiry 44 supplement -61
bounce inquiry 42
bounced crash 46 fraud 117
bouncer civil 60
bouncing civil 83 inquiry 78
bouncy civil 65
bouquet found-property 86 harassment 69 inquiry -63 stalking 76
bourbon civil 82 parking 46 theft 54
bout inquiry 50
bow inquiry 104 utilities -54
bowl animal 101
bowling noise 82 supplement 48
box animal 41 found-property 40 theft 77
boxes civil 61 program 118
boy civil -42 utilities -60
boyfriend civil -46 supplement -44
boys civil -45 inquiry -97 vandalism 43
bp inquiry -67
bracelet lost-property 61 program 110
brain inquiry -43
brake utilities -64
brakes inquiry -55 lost-property -46
braking utilities -50
branch utilities 129
brass lost-property 56 theft 66
brazo civil -45
brazos inquiry -46
bread crash 41 hit-and-run 40
break supplement 47 theft 91
breakfast program 49 utilities -47
breaks inquiry 81 program 73
breakup civil 84 stalking 69
breathe inquiry -67
breathes harassment 41 inquiry -40
breathing civil -42 found-property -41 inquiry -77
briar animal 77
brick inquiry -46
bride civil 109
bridge program -41 utilities 47
bright supplement 58 utilities -44
brinca inquiry -52
brincando utilities -42
bring found-property 84 harassment -41
bringing custody 81 disabled-vehicle 48 lockout 44
brings custody 43 program 54 supplement 55 vehicle-theft 55
brk parking 84 utilities 44
bro civil 61 inquiry -87
broad utilities 41
broadway utilities -51
brok abandoned-vehicle 51 civil 67 disabled-vehicle 58 inquiry -43 vandalism 65
broke utilities -42
broken burglary-discovered 41 inquiry -43 suspicious-person -41 utilities 42 vandalism 114
broker fraud 121 inquiry 50 supplement -50
brother supplement 93 theft -70
brothr inquiry 72 supplement 92
brought lost-property 48 program 51
brown animal 42 utilities 66
brownies noise 84
bruise supplement 50
bruised utilities 47
bruises custody 88 inquiry 50
brush inquiry 52
brushes utilities 82
bryan animal 66 crash 46 inquiry -63 utilities 41
btwn burglary-discovered 77 theft 63
bubbles inquiry -42 utilities 56
bubbling inquiry -55
bucket animal 69 fireworks 60
buckled reckless-driving 59
bucks civil 79 fraud 92 inquiry 63 theft 53
buen civil 43
buenas animal 52 inquiry -49
buffet lost-property 68 theft -45
bug vehicle-theft 54
bugs civil 52 suspicious-person 49 utilities 87
buick abandoned-vehicle 88 animal -66 crash 45 inquiry -56
built theft -49 vandalism 47
bulbs vandalism 41
bull civil -47
bullet found-property 84 program 43 utilities -52 vandalism 114
bullets found-property 60
bullied inquiry 78 supplement 119
bullying harassment 147 inquiry 51
bump crash 57 crash-private 107 inquiry 66 reckless-driving -45
bumped crash-private 99 supplement -48 utilities -45
bumper animal -46 civil -54 crash 63 crash-private 97 hit-and-run 63 parking 66 utilities -54
bumpers crash 63 crash-private 79 inquiry -89
bumping harassment -46 inquiry -45
bumps inquiry 67 reckless-driving -67 utilities 98
bunch civil -45
burg burglary-discovered 42 inquiry -47 supplement 62
burger inquiry -117 utilities 59
burglar supplement -47
burglars inquiry 65 suspicious-person 41
burglary inquiry -85 supplement 185 theft -52
buried civil -40 utilities 70
burn civil -41 utilities -47
burned abandoned-vehicle 54 fraud 47 inquiry 79 supplement 78 vandalism 47
burning civil -61 inquiry -54 utilities -75
burnt civil -44 inquiry 65 supplement 50
burr utilities 80
burrito civil 71 inquiry 74
burst inquiry -40 utilities 55
bury civil 69 lost-property 61 threats 69
bus civil -44 lost-property 55
busca animal 49 inquiry 179 program 70
buscar harassment 96 inquiry -95
busco inquiry 107 program 52
buses utilities 94
bush burglary-discovered 63 reckless-driving 59 supplement 75 utilities 59
business civil 42 inquiry -64 program 42 supplement 40 welfare-check 42
busquen civil -43 supplement 72
busted inquiry -107
busy suspicious-vehicle 51 utilities 50
but inquiry -59
butchered animal 62 civil -46 noise 59 theft -46 vandalism 172
butt inquiry -59
butter inquiry -79
buy civil 76 fraud 90 inquiry 110 program -40
buyback found-property 83 inquiry 129 program 45
buyer civil 135 harassment 52
buying civil 63
buzon crash 106 parking 40 reckless-driving 51 vandalism 45
buzzed found-property 59
buzzes inquiry 96 noise 79
buzzing inquiry -59 noise -61
bycicle found-property 47 theft 62
bypass hit-and-run 47 reckless-driving 47
c civil 43
cabbie found-property 71
cabin burglary-discovered 154 inquiry -43 trespass 81
cabinet utilities 48
cabinets inquiry -61
cable utilities 165
cables utilities 68
cachete inquiry 83
cachucha civil 53
cada noise 98 reckless-driving 62
cadena theft 54
caer civil 104 inquiry -64 utilities 55
cafe inquiry -40 theft 69
cage supplement 47 theft 56
cages animal 40 supplement 41 theft 97
caida inquiry 53
caja burglary-discovered 68 harassment 40
cajas theft 42
cajera civil 44
cake inquiry 43 welfare-check 43
cal inquiry -69 supplement 88 utilities 46
calendar animal 82
calf supplement 47
call supplement 76 utilities 51
calld inquiry 132 welfare-check 58
calle inquiry 61 utilities 90
called inquiry -64
callejon inquiry -53 utilities 137
calling harassment 71 inquiry -75
calls harassment 156 inquiry -46
calm inquiry -51
calmly suspicious-person 86
calor civil 85 supplement 50
cam civil 48 inquiry 41 supplement 55 suspicious-person -47
camara supplement 44 theft 44
camaras program 102 theft 85
cambia civil 70
cambiar custody 49 utilities 59
cambio civil 104
cambridge inquiry -52 utilities 68
came civil -41 supplement 69 vandalism -41
camel theft 47 vandalism 93
camera supplement 53 suspicious-person 56 theft 62
cameras civil 71 inquiry -64 vandalism 81
camina animal 50 suspicious-person 43
caminar inquiry -48
camino custody 72
camion inquiry -61 parking 58 utilities -58
camiones parking 46
camioneta abandoned-vehicle 46 parking 72 theft 54 utilities -41
camp inquiry 85 noise -47 program 56 trespass 45
campamento inquiry 62 program 48
campana noise 41
camped inquiry 86 parking 54
camper abandoned-vehicle 83 parking 83 theft -41
campus inquiry 104
camra supplement 43 suspicious-person 73 theft 65
camry utilities -40
cams theft 50
can civil 44 inquiry 113
canasta civil 62 fraud 56
cancel civil 60 found-property -52 inquiry -91 supplement 54 theft -69
cancelar inquiry -57 welfare-check 75
cancele animal 104 noise 76 supplement 93
canceled civil 71
cancelen welfare-check 64
cancelled civil 48
cancer inquiry 95
cancha animal 55
candado burglary-discovered 88
candle harassment 80
candles fireworks 71
candy inquiry -42 lost-property -52 shoplifting 75
cane lost-property 84
cannon noise 185
cannons inquiry 122
cannot parking -53
canoe found-property 51 inquiry -87
cans civil -44 suspicious-person 55 utilities 70
cansancio noise 43
cant inquiry -62
canta animal 151 civil -45 noise 196
cap inquiry -52 supplement -47 theft 53
capped found-property 52 inquiry 99
caps found-property -43 inquiry -55
captain inquiry -61 program 125 utilities 49
car crash-private 41 utilities -49
cara civil -49 inquiry -63
carcel inquiry 52
card crash-private 56 fraud 138 supplement 54
cardboard suspicious-person 147 trespass 157 utilities 92
cardinal animal 40 fireworks 49 utilities 45
cards civil -41 crash 53 fraud 106 lost-property 82
care harassment 61 inquiry 81
career inquiry -90 program 140 supplement -51 theft 54
caregiver civil -86 fraud 42 theft 152
caretaker civil 67
cargos shoplifting 53 supplement 85 theft 43
carne inquiry -45
carnival inquiry 46 threats 58 utilities -49
carpet suspicious-vehicle 40
carpool inquiry -41 reckless-driving 75
carport theft 45
carretera found-property -51
carried lost-property 113
carrier inquiry -50 supplement 56 suspicious-person 40
carrito civil -43 crash-private 84 found-property 65 theft -62
carro abandoned-vehicle 51 animal -51 civil -50 suspicious-vehicle 40 utilities -58
carros reckless-driving 71
carry found-property -44 inquiry 131 program -47
cars inquiry -89 parking 41 theft -43
cart crash-private 113 found-property 49 inquiry 45 theft 51 utilities 53
carta inquiry 155 supplement 51
cartas harassment 76 utilities 59
cartera found-property 79 lost-property 111 theft 52
cartero animal 69 parking 69
carton inquiry 48
carts inquiry 40 utilities 137
carved vandalism 184
carver inquiry 62
carving inquiry -41 vandalism 85
carwash crash-private 45 noise 51 utilities -44
casas suspicious-vehicle 51
casco lost-property 44
case lost-property 43 supplement 172
casero civil 204
cases civil 60 inquiry 80 supplement 109
cash burglary-discovered 46 civil -41 found-property 62 fraud 71 supplement -44 theft 86
cashed fraud 165 theft 84
cashier fraud 41 inquiry -47
cashiers animal 75 inquiry -47 theft 62
casi reckless-driving 88
casing found-property 127
casings found-property 146
casino inquiry 53 parking 40 supplement 83 suspicious-person 54
caso inquiry -60 supplement 185
casserole inquiry -46
cassidy lost-property 93 theft 69
castlewood reckless-driving 49
cat animal 150 utilities -47
catalitico theft 113
catalytic inquiry -45 theft 176 vandalism -94
catch inquiry -73
catching inquiry -56
caterer civil 70
cats animal 144 utilities 59
caught fraud 42 supplement 55
caulk fraud 47
cause inquiry -84
cave inquiry -58 program -43
caving utilities -69
cayo civil -43 utilities -43
ccdw inquiry 67 program -63
cdl program -58
cedar crash 59 crash-private 64
cel inquiry -41
cellar inquiry -42 supplement 50
cellmate harassment 65
cello found-property 106 inquiry -43 lost-property 41
celular found-property 128 supplement 49 theft 57
cement crash 41 inquiry -45 reckless-driving 43 utilities 56 vandalism 90
cemetery noise 72 vandalism 89
cent fraud 167 inquiry -119
center program 45
central inquiry 56
centre theft 61
cerca civil 48
cereal inquiry -69
cerrado inquiry 60
cerrar inquiry 71 program 62 supplement 41
cerraron civil 54
cerro inquiry -49
certificate inquiry 82 lost-property -86
certified inquiry 61
cerveza reckless-driving 58
chain civil -54 harassment 52
chained animal 86
chainsaw inquiry -73 noise 107
chair trespass 48
chairs parking 47 trespass 43
chaleco inquiry 40
chalk suspicious-person 80 utilities -52 vandalism 110
chamaco harassment 47
chamacos shoplifting 54 theft 62 trespass 76
change custody 42 inquiry 77 lost-property -42 theft 74
changed burglary-discovered 58 civil 81 fraud 61 inquiry -63
changes supplement 57
changing inquiry -57 program 40 trespass 44
chapel noise 52 theft 113
chaplain program 55 supplement 51
charco utilities -42
charcoal inquiry 54
charge fraud 122
charged civil 187 fraud 69 inquiry 40
charger theft 77
charges civil 56 fraud 91 supplement 92 theft 58
charging civil 57 fraud 44 harassment 56 inquiry -59
charity fraud 85 inquiry 46
chase animal 40 fraud 49 theft 97
chased animal 48
chat harassment 86 program -46 reckless-driving 44
chats harassment 66 supplement 72
chatty welfare-check 69
chavo harassment 69
chavos program 88
cheap lost-property 66
check civil -47 fraud 54 program 83 welfare-check 105
checked inquiry 45 program 76
checking inquiry 42 supplement 66
checks fraud 121 inquiry 57 program 64 supplement -41
cheerful inquiry -42 welfare-check 47
chef inquiry 48
chek fraud 74 welfare-check 50
chekd fraud 90
chemical inquiry -55 vandalism 62
chemistry civil 52 inquiry -53
chemo inquiry -59
cheque civil 149 fraud 88 inquiry 112 trespass 74
chess lost-property 49 theft 48
chest inquiry -70
chestnut inquiry -54 utilities 130
chevy theft 50 vandalism 43
chewing animal 94
chica animal 62 civil 68 inquiry -96 program 46
chicago inquiry 191 supplement -99
chick crash -50 crash-private 58 custody 46
chickens animal 140 civil 43
chico inquiry 50 theft 75
chief inquiry 124
children civil -46 custody 44 inquiry -52 noise 44
chili crash 40 inquiry 43 lost-property 50 program 57
chill supplement 107
chills inquiry 56
chimenea inquiry 82 utilities 56
chimes noise 254
chimney animal 82 inquiry -67 supplement 46
chin inquiry -91
china found-property 110 inquiry 60
chinoe suspicious-vehicle 50 theft -40 utilities 69
chip animal 80 fireworks 49
chipper noise 58
chips crash 58 inquiry -48 reckless-driving 54 suspicious-person 55 trespass 85
chiquita supplement 43
chiquito animal 44 found-property 107 lost-property 85
chirp program 94
chirping inquiry 86 program 55
chirps inquiry 121
chispas utilities -107
chk fraud 127 inquiry -40 supplement 75 welfare-check 91
chlorine supplement -44
choca harassment 59
chocaron crash-private 77 supplement 127
choco hit-and-run 48 inquiry -42
chofer inquiry -70 lost-property 42
choferes crash 44
choir inquiry 48 program 44
choke harassment 60
choked inquiry 53 program 68
choking inquiry -75
choque crash-private 46 supplement 53
christmas fraud 47 inquiry 94 noise 51 welfare-check 43
chueco utilities 60
chunk inquiry -45
church noise 50 parking 55 program 69 theft 75 vandalism 59
chute noise -42 utilities -46
chuy vandalism 45
cielo inquiry 59
cien inquiry 61
cierto inquiry 103 suspicious-vehicle 63
cigarette civil 43 suspicious-person 46
cincuenta program 51 utilities 50
cinder inquiry -64
cinta found-property 41
cintura utilities 49
cinturon inquiry -41
circle inquiry -73
circled animal -41 inquiry -40
circles program 49
cistern supplement -45
cita inquiry 116
citation inquiry 43 utilities -61
cited animal-bite 48 barking 47 civil 103
citizen inquiry -147 program 112
citizens program 161
city found-property -44 inquiry 172 utilities 132 vandalism -42
ciudad inquiry 130
civil civil 199 custody 42 fraud -53 vandalism 45
claim crash 59 found-property 57 inquiry 80 supplement 113
claimed found-property 60 inquiry 75
claiming fraud 125
claims civil 137 inquiry 75
clapped animal 57
claro supplement 43
clase fraud 44 inquiry -52 program 92
clases program 199
class civil -41 found-property -46 program 126
classes program 76 theft 41
classroom animal 76
clave found-property 48
clavos civil 41 inquiry 72
clay disabled-vehicle 51 inquiry -68 noise 73
clean suspicious-person 55
cleaned theft 95 vandalism 63
cleaner inquiry -42
cleaners civil 127 fraud 56 theft 69
cleaning civil -48 found-property 77
cleans utilities 166
cleanup trespass 91 vandalism 58
clear inquiry 86 noise -41 supplement 66
clearance inquiry 97 supplement 70
cleared supplement 125 theft -46 utilities 68
clearing inquiry 98
clerk utilities -45
cleveland supplement 60 theft 45
click fraud 99 inquiry -106
clicked fraud 57
clicks theft 44
client inquiry -105
clienta harassment 75 inquiry 71
clients crash 80 crash-private 63
cliff lost-property -71
climbed inquiry -47
climbing inquiry -44
clinica inquiry 115 program -42
clip theft 102
clipboard inquiry 63 suspicious-person 260
clipped civil -42 crash 97 crash-private 43 utilities -60
clock civil 58 parking 42 utilities 87
clogged civil -51 inquiry -53 utilities 86
clonaron fraud 130
cloro harassment 47
close civil -64 inquiry 45 parking 41 supplement 153 utilities -51
closed noise -47 supplement 63
closes noise 67 suspicious-person 64
closet animal -46
closing supplement -40 trespass 43 welfare-check 71
closure inquiry 151 noise -41 parking -47 program -50 utilities -46
clothes civil 143 found-property 84 inquiry -89 program -41
cloud utilities -43
clown civil 77 inquiry -56
clr suspicious-person 56 utilities -57
club inquiry 43
clubhouse animal 83 utilities 66
clubs burglary-discovered 51 civil 130 inquiry 42
co utilities 46
coach supplement -52 vandalism 59
coal utilities 74
coat inquiry -104
coats civil 59 custody 89 inquiry -101
cobija theft 75
cobijas civil 112 lost-property 144
cobra lockout 47 utilities 43
cobrador civil 60 harassment 149 inquiry -111
cobran civil 133 parking 56
cobrar civil 173 fraud 72
cobre theft 44
cobro civil 175 fraud 119
cochera burglary-discovered 54 civil 78 inquiry -66 parking 153 trespass 57 utilities -42 vandalism 63
cocoa fireworks 91 supplement 82 vandalism 77
code inquiry 152
coffee inquiry -60 program 72 theft 74
cohetes fireworks 312 noise -82 theft -43
coil utilities 78
coiled inquiry -53 utilities 144
coin found-property 64 lost-property 65 program 68 theft 46
coins supplement 74
colgando utilities 56
colic noise 99
collapsed inquiry -143
collar animal 148 found-property -41 inquiry -57 lost-property 56
collect animal 54 civil 43 parking 49
collected civil 48 utilities 47
collections civil 71 fraud 90 inquiry 60 supplement -46
collector fraud 43 harassment 204 inquiry -96 noise -40
collects animal 104
college inquiry 85 noise 52
collision inquiry 44 supplement 81
cologne civil 63
color civil 43 inquiry -82
colored inquiry 64
columbia animal 50 civil 71
columpio found-property 54
columpios lost-property 47 utilities -47
com animal 56 civil 58
come inquiry -47 program 57
comes animal 51 inquiry -63 suspicious-vehicle 45
comiendo animal 58 program 43
comiendose animal 201
comieron burglary-discovered 75
coming inquiry -59 utilities -72
comments utilities -40
community program 56
comp inquiry 63 supplement 140
compadre welfare-check 42
companera inquiry -59
compania fraud 42 inquiry 58 noise 52
company civil 46 crash 42 noise 40 utilities 58
complain inquiry 162 noise 77 program -43 supplement -45 utilities 46
complained suspicious-person 60
complains civil 95 inquiry 59 reckless-driving 47
complaint noise 73 program 40 supplement 95
complaints crash-private 45 noise 78
completo inquiry -59
complex civil 106 inquiry 108 suspicious-person 58
comprar fireworks 59 fraud 45 inquiry 42
compre found-property 59 fraud 87 inquiry 49
compresiones inquiry 48
compressor noise 61
compro fraud 118 vehicle-theft 87
computer inquiry 133 program 51
computers fraud 65 inquiry 121 welfare-check 76
concealed inquiry 93
concern inquiry -82 welfare-check 120
concerned suspicious-vehicle 45 welfare-check 64
concert civil -60 fraud 52
concierto fraud 104 inquiry -77
concrete lost-property 68 theft 121 vandalism 71
condado program -45
condo fraud 139
conductor reckless-driving 77 supplement 65
cone found-property 50 inquiry -64 theft 57 utilities 139
coned inquiry 69 program 67 utilities 51
cones inquiry 113 utilities 68
confirm inquiry 48 theft 46 welfare-check 59
confirmar inquiry 165 supplement 64 suspicious-person 60 suspicious-vehicle 64
confirmed inquiry -58
confirming inquiry 114
conmigo inquiry -77 reckless-driving 51
conos parking 118 utilities 90
conozco fraud 42
consejera inquiry -58
consejero inquiry 71 program -70
considering inquiry 129
constancia animal-bite 54 inquiry -83 lost-property 48
construccion inquiry 76 noise 54
construction noise 121 utilities 51
consulado lost-property 117 supplement -76
consular inquiry -48 lost-property 143
contact inquiry 114
contacted inquiry 40
contenedor animal 43
contenta animal 62
contest inquiry 90
contesta fraud 43
contesto supplement 96 welfare-check 60
conto inquiry 65 stalking 45 suspicious-vehicle 47
contractor civil 117 fraud 158 program -45
contratista civil 123 fraud 77
contrato civil 240 fraud 104
controlled program 50
conv theft 64
convenient inquiry 49 welfare-check 52
converter theft 114 vandalism -59
convicted inquiry 160 supplement 64
conviene inquiry 119 program 51
cook program 47
cookies inquiry 71 lost-property -41 program 45
cooking inquiry -43 lost-property 41 suspicious-vehicle 48
cooks civil 80
cool inquiry 66
cooler inquiry -123 supplement 55
cooling inquiry 136
cooper inquiry 49 utilities 57
coordinator program 60 supplement 41
cop animal 47 supplement 48
copia civil -56 inquiry 236 supplement 95
copier inquiry 45
copies inquiry 50 supplement 114
copper inquiry -54 theft 111
cops civil 49 fraud -43
copy inquiry 271 supplement 176
coraje barking 44 civil 44
coralillo inquiry -80
cord inquiry -51
cordon crash-private 76
corn animal 86
corner utilities 122
cornered inquiry -51
corolla abandoned-vehicle 42 civil 50 inquiry 80 lost-property 62
coroner inquiry 63
corral civil 70 crash-private 53 inquiry 113
corre civil 43 inquiry 48
corrected supplement 65
correction supplement 191
corren noise 49 reckless-driving 61 utilities 54
correo civil -57 inquiry 97 supplement 56
correr civil 115
corriendo crash 41 inquiry -56
corrieron harassment 48
corrio civil 92
corta civil 52 inquiry -62
cortar disabled-vehicle 59
cortaron inquiry 87 utilities 65
corte custody 63 inquiry 75
cortina inquiry -45
cosa civil 77 found-property 41
cosas civil 47
cost inquiry 139 program -43
costco crash-private 87 supplement -50
costume inquiry -85 program 87
couch utilities 80
cough animal -67 inquiry -56
coughed inquiry 58 program 54
coughs inquiry -74
could fraud -43 inquiry 162 program 76 utilities 48
couldnt noise 55 parking 63
council inquiry 112
counseling inquiry 155
counselor supplement 43
counselors inquiry -71 program 47 trespass 59
count harassment -52 inquiry 49 supplement -49 threats 46
counted animal -51 inquiry -68 noise 55
counter found-property 75
counterfeit fraud 190
counties inquiry -60
counting inquiry -45 suspicious-person 55
country civil 55 inquiry 77 noise -62
counts inquiry 118 supplement -41 utilities -40
county inquiry 180
couple suspicious-vehicle 54
course inquiry -41 utilities 60
court civil 53 custody 41 inquiry 107
courthouse animal 73 found-property -50 inquiry 125
cousin inquiry 50 lost-property -56
cousins fraud 50
cover inquiry -45
covered utilities 55
cow animal 104 inquiry -53
coworker civil -63 harassment 98
coworkers inquiry 76
cows animal 90 welfare-check 47
coyote animal 150 inquiry -63
coyotes animal 259 noise -46
cpr program 67
cps welfare-check 41
crack inquiry -61 vandalism 48
cracked crash 114 found-property 43 theft -56 vandalism 70
cracking inquiry -41
craigslist civil -114 fraud 133 harassment 47
crane inquiry -87
crash inquiry 96 supplement 98 utilities -44
crashed found-property 59 fraud -53 inquiry 137 lockout 43 trespass 46
crawlspace civil 80
crayon theft 89
crazy parking 60
creaking inquiry -58
cream animal 42 fraud 50 harassment -40 inquiry 47 noise 132 parking -44 theft 49
credit fraud 100 program 40
cree inquiry -92 lost-property 98 vandalism 71
creek inquiry -45
creeping inquiry 45 parking -43
creeps harassment 198 suspicious-person 89
creepy inquiry 56
crei fireworks 54
creo inquiry -76
crew noise 51 utilities 97 vandalism 42
crib inquiry -53
crick utilities 117
cried harassment 41 program 43
cries inquiry 71
crime civil 63 inquiry 216
criminal harassment 84 inquiry 84 program 48
crisis fraud -44 inquiry 69 program 71
crooked utilities 58
crop theft 66
crossed inquiry 74
crossing inquiry 46 utilities 120
crosswalk inquiry -47 reckless-driving 60 utilities 147
crossword inquiry 62 program 59
croup lost-property 61
crowbar inquiry -82
crowd lost-property -40 program 81 theft 41
crows animal 90 inquiry 95
cruce reckless-driving 43
crudo crash 84 inquiry -46 welfare-check 57
cruise burglary-discovered 43 fraud 58 program 41 theft -65
cruiser program 69
crushed inquiry -47 supplement -48
cruzo theft 59
cryin animal 61 inquiry -42
crying inquiry -58
ct theft 53 utilities -46
ctr utilities 42
cty reckless-driving 88
cuadra inquiry 43 supplement 45 utilities 88
cuadras inquiry 48 noise 60
cual inquiry 140
cuando burglary-discovered 62 inquiry 55 welfare-check 53
cuantas inquiry -48
cuanto inquiry 163 supplement -63
cuantos civil 47 parking 47
cuarenta crash-private 54 inquiry 44 program 48
cuarto inquiry -65
cuatro inquiry -48 theft 53
cuchillo inquiry -60
cuello inquiry -64
cuenta supplement -43 suspicious-vehicle 53 theft 66
cuerpo inquiry -64
cuesta inquiry 61 supplement -79
cuetes fireworks 230 noise -41
cul reckless-driving 46 utilities 83
culebra animal 55
culvert fireworks 45 utilities 54
cunada harassment 41 inquiry 46
cup found-property 44
cupboard found-property 63
cups inquiry 69
curb abandoned-vehicle 49 disabled-vehicle 42 parking 59 utilities 57
curfew inquiry 128
curious inquiry 188
current animal-bite 43
curtain animal 48 found-property -47 inquiry -59 supplement -42
curtains inquiry -52 noise 54
curva abandoned-vehicle 54 disabled-vehicle 58
curve animal -45
cussed crash 56 hit-and-run 66 inquiry -56 trespass 120
cust fraud 69 welfare-check 47
custodia civil -44 custody 49
custodian inquiry -73 supplement -44 vandalism 96
custody civil -63 custody 147 inquiry 75
customer harassment 54
customers animal 108
cut inquiry -40 noise -41 program -40 reckless-driving 64 theft 106 vandalism 73
cute animal 80 inquiry -73
cutting theft -65
cuz civil 49 inquiry 66 supplement 70
cvs suspicious-person 78
cxl welfare-check 67
cycling noise 51 utilities 80
dad animal -41 found-property -42 inquiry 40 utilities -47
daddy civil 62
dads fireworks 41 found-property 73
daily animal -47 harassment 97 inquiry -121 parking 60 program 94 utilities -42
dam utilities -46
damage civil 52 crash-private 42 disabled-vehicle 40 harassment 61 parking -41 vandalism 63
damp found-property 63 inquiry 51 utilities 69
dan inquiry 55 program 95
dance civil -58 inquiry 53 program 70 suspicious-vehicle 40 theft 63
dancing inquiry -47 noise 64 utilities -72
danger lockout 47 welfare-check 48
dangerous animal 43
dano inquiry 74
danville civil 66 inquiry -85 supplement 51 vandalism 80
dar civil -51
dark animal -50 civil -43 inquiry -79
darle hit-and-run 42
dash inquiry -71
dashcam reckless-driving 153
date inquiry 164 program 47 theft -50
dates inquiry 75 program 46
dating fraud 137 inquiry 46
datos crash 105 crash-private 66 inquiry -49 program 47 supplement -40
daughter animal -40 civil -50 inquiry 44 theft -47
dauter fraud 53
dawn inquiry -49 noise 93
day harassment 58 inquiry 48 parking 46 program 61
daycare inquiry -67 utilities -54
daylight burglary-discovered 64 civil 77 inquiry -48 suspicious-person 65
daylights noise 49
days abandoned-vehicle 78 program -47 utilities 42
daytime inquiry -119 theft 45
dayton civil 67 fraud 68 inquiry -46 welfare-check 59
dead animal 91 found-property -40
deaf utilities 57
deal civil 87 fraud 61 reckless-driving 44 vandalism 41
dealer civil 53 found-property -41 supplement 91
dealt threats 64
dear fraud 49 noise 50
death harassment 49 supplement 43 utilities 80
debajo inquiry -62 utilities -41
debate program -44
debe civil 60
debit civil -50 found-property -44 fraud 110 lost-property 65
debo fraud 99 inquiry -82
debris animal -41 utilities 118
debt fraud 112 harassment 80 threats 48
deceased civil -84 found-property -88 inquiry 43
december supplement 79 theft 69
decent inquiry 87 theft -56
decides civil 61 inquiry 60 utilities 75
deck animal 56 crash-private 42 supplement -49
declared animal 76 harassment 97
declined civil 69 fraud 92
decree custody 136 harassment -45
ded animal 125
dedo reckless-driving 56
deep utilities 83
deer animal 182 civil -44 crash 162 inquiry -70 supplement -57 utilities -44
defensa crash 55 crash-private 143 supplement -70
defiende civil 58 inquiry 52
degree inquiry -59
degrees inquiry -59
deja parking 70
dejado found-property 64
dejan barking 47 parking 52
dejar animal 47 disabled-vehicle 43 inquiry 48 parking 50 supplement 49
dejaron abandoned-vehicle 43 crash-private 93 hit-and-run 50
deje lost-property 128
dejo crash-private 53 found-property 65 fraud -45 theft 43
del theft 47
dela fraud 89 harassment 54 inquiry -44 utilities 46
delaware abandoned-vehicle 56
deleted fraud 47 harassment 127 supplement 71
deli trespass 65
delito harassment 83 inquiry 107
delivered found-property 54 inquiry -43 lost-property 68 theft 111
delivery civil 41 parking 102 vandalism 71
dell animal 58
delong utilities 101
demandar civil 65 harassment 203
demanding inquiry -46
demencia inquiry -49
dementia program 67 theft -45
demo inquiry -43 noise 42
demolition inquiry 58 noise 50
dent crash-private 99 hit-and-run 73 inquiry -136 supplement 97
dented supplement 41
dentista inquiry 65
denton utilities 59
dentro lockout 44
dents civil -49 inquiry 87 vandalism 42
dentures found-property 50 inquiry -117 lost-property 164 theft -42
denuncia civil 46 theft 90
denunciar fraud 70
denver threats 49
dep fraud 43
departamento civil 65 noise 97
department inquiry 52 program 111
deposit civil 121 fraud 210 inquiry -44 supplement -47 theft -48
deposito civil 238 inquiry -108 noise -49
depot utilities 66
dept animal-bite 51 inquiry 89 program 40
deputy supplement 47
derby inquiry 64 noise 47
derecha inquiry 48
derecho noise 76
desaparecio supplement 70
desarmador parking -45
descompuesto inquiry 88 utilities 127
descompuso disabled-vehicle 69 utilities 46
desconocido inquiry -48
description harassment 108 inquiry -58
desde inquiry -47
desfile inquiry 125
desk civil -48 found-property 98 inquiry -41
despacio suspicious-vehicle 81
despertar inquiry -55
despierta civil -43 inquiry -47
despues inquiry -80
destin burglary-discovered 63 trespass 76
det civil -44 inquiry -159 supplement 242 theft -42
detective civil -50 harassment -52 inquiry -146 program -47 supplement 354
detector inquiry 150
detectores inquiry 86 program 163
detectors program 64
detenido inquiry 148
detour civil -52 utilities 66
detras utilities 48
devolver civil 136 inquiry -50 noise -40
devuelve civil 70 inquiry -54 supplement 109
di crash 62 fraud 82
dia inquiry 66 program 107 reckless-driving 61 utilities 72
diabetic inquiry -69
diablo reckless-driving 44
diagram inquiry 48 supplement 121
dialed inquiry -71
dialisis inquiry 44 theft 51
dialysis inquiry 61 parking 52
diaper civil 52 inquiry -50
diapers program 54 utilities 72
dias noise 56 parking 42 program 49 utilities 41 welfare-check 41
dice inquiry -68
dicen utilities 62
diciembre fireworks 41 inquiry 133 supplement 125
diciendo fraud 101 harassment 60
did found-property -45 fraud 68 lost-property 60
didnt animal 41 civil 46 fraud 54 inquiry -63 supplement -42 suspicious-person 42 utilities -43
die civil 63
died animal -48 disabled-vehicle 68 inquiry 87 supplement 94
diente inquiry 46
dieron crash-private 49
dies noise 56
diesel inquiry -77 supplement 50 utilities 71
diez inquiry 40
difference fraud 47
different harassment 50 suspicious-person 115
difunto found-property 75
diga noise 68 program 41
digan civil 52 inquiry -40
digging animal 58 noise -44 utilities -55 vandalism -42
digo crash-private 62
dijeron inquiry 48
dijo civil -64 harassment 76 inquiry -50
dim inquiry -49 utilities 74
dime crash 76 fraud 47 inquiry 75
dinero civil 86 fraud 141 inquiry -43
ding crash-private 67 harassment 131 lost-property 64 noise -51 theft 52
dinged crash-private 211 hit-and-run 218 inquiry -79 utilities -41
dinner fraud 42 inquiry 76 program 65
dio crash-private 55 inquiry 72
dios theft 41
direccion supplement 89 welfare-check 61
direct program 85
directions animal 46 inquiry 43 supplement 50 utilities -43
director program 41 supplement -50
directora inquiry 55
dirt found-property 42 noise 101 parking -44 reckless-driving 71
dirty harassment 76
dirver parking 85
disabled utilities 99
disagreement civil 50 custody 63 inquiry 60 noise -71
disappeared lost-property 46 theft 55
discharged inquiry 136 supplement 58
disclose inquiry 123
disclosed supplement 61
disco utilities 67
disconnected fraud 186
discovered theft 65 vandalism 42
disculpa fireworks 50
disculpe inquiry -76 supplement -44
disculpo crash-private 48 inquiry 49 supplement 51
dise harassment 54 inquiry 65
dish animal 42 inquiry -53
dishes civil 48 noise 54
dismissal inquiry 85 utilities 102
dispatch inquiry 89 program 46
dispatcher inquiry 48 utilities 53
dispatchers inquiry 116
display fireworks 44 noise 48
disposal found-property 128 vandalism -49
dispose inquiry 89
dispute civil 83 fraud 50
disregard inquiry -56 noise -49
distance inquiry 86 parking 86
ditch harassment 50 parking -42
dive animal 62 lost-property 45
diving suspicious-person 65 trespass 63
divorce inquiry 75 supplement -81 suspicious-vehicle 41
divorced civil 110 program -48 supplement 49
divorcio inquiry 112
dizque fraud 179 inquiry -63
dj civil 42 inquiry -41 noise 183
dl supplement -46
dmv lost-property 103 theft 62
dna civil -52 inquiry 178 supplement 91
dnd inquiry 44 utilities 54
do inquiry 135 program 55
doble civil 82 inquiry -74 parking 134
doc animal 43 animal-bite 52 inquiry 94 lost-property 42 utilities 48
dock abandoned-vehicle 71 found-property 63 trespass 53
doctor animal 40 inquiry 98 program 51
document civil -44 custody 43 inquiry -41 threats 58 vandalism 41
documented civil -43 crash-private 51 harassment 54 inquiry -107 theft 51 trespass 60
dodge abandoned-vehicle 65
does inquiry 154 theft -58
doesnt supplement -56
dog animal 62 animal-bite 43 inquiry -62
doghouse animal 64
dogs barking 55 civil -48 inquiry 56 program 73
doin program 88
doing fraud -41
dolares civil 42 fraud 65
doll lost-property -63
dollar fraud 99 theft 54
dollars civil 74 fraud 66 inquiry -94 program -41 theft 119
dolly suspicious-person 53
domestic civil -59 noise 109
domicilio inquiry 46
domingo inquiry -75 noise 55 theft 57
domingos animal -46 civil 50 trespass 141
don inquiry -75
donate inquiry 64 program 103
donde found-property 65 inquiry 165 program 43
done animal -49 supplement 42
dong harassment 183 lost-property 61 theft 49
dont inquiry -93
donut vandalism 74
donuts supplement 54 vandalism 61
door inquiry -61
doorbell suspicious-person 147
doorknob animal -67
doornail disabled-vehicle 117 utilities 111
doors inquiry -64 theft -44
dor inquiry -47 vandalism 76
dorm supplement 69
dormir inquiry -46
dorr vandalism 65
dos inquiry -45
doscientos civil 132
doses inquiry 75 program 53
dosnt harassment 59 theft 72
dots civil 51 trespass 61
double civil 58 inquiry -51 parking 76
doubled theft 67
douglass inquiry 76 theft 60
doused inquiry -74
dove parking 55
down inquiry -55 supplement -42 theft -51
downing inquiry 49 reckless-driving 77
downstairs civil 47
downtown inquiry 123 noise -40
dozen animal 69 parking 78 reckless-driving 66
dr animal-bite 44 crash 50 inquiry -62 noise 51
drag noise -76 reckless-driving 152
drain lost-property 58 utilities 57
drains civil 71 inquiry -51 utilities 92
drama inquiry -67
drank inquiry -78
draw fraud 46 lost-property 56
drawer found-property 56 theft 49
drawing inquiry -43 program 58 supplement 61 suspicious-person 82 vandalism 102
drawn crash 45 supplement 94 vandalism 47
drenaje inquiry 42 utilities 100
dress inquiry -50
dressed suspicious-person 51
dresser civil 43
drew vandalism 100
dried supplement 65 vandalism 108
drift animal 47 noise 50
drifts civil 108 inquiry 65
drill inquiry 83 program 51
drink inquiry -57 noise 44
drinkin animal 69
drinks inquiry 74
drip civil 70 utilities 43
dripping inquiry -81
drips inquiry -83 utilities 142
drivable crash 154 crash-private -92 hit-and-run 52 inquiry -68
drive animal 41 parking 95 program 46
driven harassment 58 inquiry -45 vandalism 56
driver utilities -84
drivers crash 87 found-property 48 inquiry -59 reckless-driving 136
drives reckless-driving 176
driveway civil 56 inquiry -53 parking 163
driving civil -42
drivr abandoned-vehicle 48 disabled-vehicle 46
drivway animal 55 parking 103
drone found-property 97 utilities -65
drooling inquiry -60
drooping animal -45 inquiry -59 utilities 101
droops animal 46
droopy utilities 76
drop found-property 132 inquiry 57 reckless-driving 49 theft -43 utilities -46
dropped inquiry -44 lost-property 102 noise -50 utilities -70
dropping utilities -41
drops civil 76
drov inquiry -48 reckless-driving 67 supplement 178 suspicious-vehicle 66
drove crash 49 reckless-driving 74 utilities 47
drown inquiry 49
drowned inquiry 140 supplement 51
drowning civil 45
drowsy civil -42 inquiry -49
drug inquiry 101 program 107
drugs vandalism 51
drum civil 47 inquiry -64 noise 147 theft 43
drums civil 44 harassment 45 noise 95 threats 42
drunk reckless-driving 92 supplement -43 utilities -71
drvr crash 44
dry civil 80 lockout 41 utilities 58
dryer animal 46 inquiry -48 lost-property 79
dryers inquiry 48 utilities 87
drywall vandalism 69
duck animal 181 lost-property 45
ducking animal 78
ducks animal 126 noise 40 suspicious-person 43
dudes parking 76
due program 56
duele inquiry -40
dueno civil 120 found-property 41
duerme animal 60 program 50
duffel found-property 71 inquiry -71
dug found-property 68 theft 66
dugout vandalism 75
dui inquiry 100 program -54
duke reckless-driving 62
dumb supplement 46 suspicious-person 67
dummy found-property 43
dump lost-property -43 utilities -58
dumped civil 43 found-property -49 inquiry -81 utilities 65 vandalism 130
dumping utilities 170
dumps civil 119 utilities 41
dumpster trespass 47 utilities 53
dumpsters noise 46 supplement 50 utilities 89
dumpstr found-property 102 inquiry -58 supplement 75 utilities 49
dunbar found-property 53
dunn inquiry 45 supplement 66 utilities 57
duplex inquiry 51 parking 42 supplement 46
dura noise 42
durante crash-private 47 vandalism 90
during vandalism 46
durmio fireworks 55
duro found-property 62 inquiry 40 program 46
dusk inquiry 54 program 55 reckless-driving 65
dusky inquiry -50
dust burglary-discovered 44 harassment 40 threats 48
dusty utilities 60
duty fraud 46 inquiry 108 noise 45
dv inquiry 77 supplement -79
dvo inquiry 92
dwn inquiry -47 trespass 43 vandalism 49
dye custody 52 vandalism 73
dying inquiry 71 suspicious-vehicle 44 utilities 81
dynamite found-property -60
each inquiry -61 noise 59 suspicious-person 43
eagle inquiry 59 utilities -41
earlier inquiry -65 welfare-check 52
early noise 50
ears inquiry 60 lost-property -47
earth inquiry 55
easter abandoned-vehicle 65 inquiry 81 supplement -42 theft 69 vandalism 41
eastern found-property 64 inquiry 68 supplement 64
eat animal 48 custody 49 inquiry 57
eaten inquiry -44 parking 60
eatin animal 81 fraud 81
eating animal 84
eats civil 42 inquiry 69 theft 51
echa civil 47
echando inquiry -41 utilities -63
echar inquiry 72
echaron utilities 85
echo civil 56 inquiry 87
ed found-property 49
edad inquiry 161
edge inquiry -62
egg vandalism 115
egged theft -56 vandalism 294
eggs inquiry -51 supplement -44 vandalism 167
eight vandalism 41
eighth animal 80 inquiry -47
eighty suspicious-person 69
ekg inquiry -75 lost-property 61
elbow supplement -44
elder inquiry 67
elderly fraud 45 program 55
electric inquiry 93 suspicious-person 54
electricista utilities -53
electrico civil 60
elem lost-property 58 reckless-driving 58 theft 49
elementary animal 69 inquiry 95 reckless-driving 81
elephant inquiry -41
elephants noise 145
elevador inquiry -50
elevator civil 42 inquiry 55
elevatr inquiry 120 theft -50
eleven noise 58
ella civil 45
ellos animal 51 barking 42 found-property 57 inquiry 112
elm parking 57 trespass 42
else crash-private 60 found-property 99 supplement 41
elsewhere supplement 65 suspicious-vehicle 97
em animal 83 inquiry -72 theft 56
email fraud 41 inquiry -43 threats 69
emailed inquiry -108
emails harassment 137 threats 63 utilities 56
embarrassed fraud 58 inquiry -74
emergency inquiry 46 parking 66 program 43
empieza noise 63
employee harassment 43 theft 110
employees inquiry 75 program 66
employer supplement -107
emptied burglary-discovered 78 theft 54 utilities 60
empty found-property 46
empujaron supplement -89
ems inquiry 87 supplement -49 trespass 50
encerrada inquiry -67
enchufe civil 51
encima inquiry -43
encontramos animal -41
encontre found-property 225 inquiry -72 lost-property -68
encontro found-property 251 inquiry -124
encuentra inquiry -44 lost-property 63
encuentro found-property 64
end suspicious-vehicle 42
ended crash 89 fraud -47
ending fireworks 65 utilities 80
ends inquiry -79 utilities 47
enel harassment 50
enero inquiry 235 supplement 140
enfermera program 41
enforcement civil 40 harassment 45 parking 84 reckless-driving 69 utilities 68
enforces noise 112
enfrente harassment 59
engine noise 49 suspicious-vehicle 48 utilities -52
engineer inquiry 77 utilities 82 vandalism 69
enla animal 49
enojado welfare-check 89
enojo civil 49
ensena inquiry 40 program 56 theft 83
enseno inquiry -52 reckless-driving 62
entered fraud 55
entra civil 51 program 54 trespass 62
entrada parking 124
entrado found-property 48
entrance lost-property 47 supplement -56 theft 49
entraron burglary-discovered 87
entrega civil 133 custody 42 inquiry 56
entregan animal 61 inquiry 75
entregar civil 45 custody 48 found-property 159 inquiry 65 lost-property 62
entrego found-property 158
entrenador inquiry -50
entry burglary-discovered 85 inquiry 47 theft 105 trespass 82 utilities -49 vandalism 106
envelope found-property 81 fraud -45 harassment 52 inquiry -53
epi program -51
epilepsy program 40
epipen inquiry -51
epo civil -44 inquiry 79 supplement -54
equipment inquiry 43 utilities -49
equivoco civil 78 theft 59
eran fraud 70 inquiry -77
error fraud -45 inquiry 74 parking 94
es animal 41 inquiry 88 noise 41
esa utilities 95 welfare-check 45
escalera inquiry -40 theft 67
escape inquiry -74
escapo supplement 86
escoba animal 58
esconde civil 78 inquiry -65
escondio inquiry -59
escort inquiry 95 program 134
escribe harassment 90
escribio inquiry -110
escrito harassment 69 inquiry -54 utilities 86
escuela reckless-driving 56
escula harassment 65 reckless-driving 80
ese civil 54 inquiry -78 utilities 51
eso civil 48 harassment 62 inquiry 118 noise 49
espanol inquiry 113 program 58
espejo crash 122 hit-and-run 66 inquiry 48
espera supplement 110
esperando utilities 61
esposa inquiry -41
esquina reckless-driving 50 utilities 71
esta civil -45
estaba inquiry -67
estabamos burglary-discovered 73
estacion custody 85 found-property 45 inquiry -84 parking 74
estaciona civil -40 inquiry -54 parking 172
estacionada abandoned-vehicle 60 parking 137 supplement 66
estacionado crash-private 60 hit-and-run 78 inquiry -65 parking 171
estacionamiento crash -57 crash-private 73 disabled-vehicle 46 parking 46 supplement -58 vandalism 63
estacionarse civil 59 utilities 57
estafa fraud 159
estamos custody 45
estan utilities -59
estate inquiry 45 supplement -64
este custody 50 inquiry 129
estorba abandoned-vehicle 76 civil 66 disabled-vehicle 59 parking 71
etoh crash 51 inquiry -53 reckless-driving 57
euclid reckless-driving 67 utilities 88 vandalism 40
evac supplement 63
evacuated civil -48 inquiry 58 supplement 129 theft 56 trespass 78
eve hit-and-run 82 inquiry -67 utilities 61
even inquiry 112 utilities 55
evening noise 61 suspicious-vehicle 52 utilities 53 vandalism 40
evenings noise 62 program -48 reckless-driving 74 suspicious-person 44
event inquiry 68 program 65
ever inquiry 80 program 65 utilities 72
every inquiry -43 noise 101 reckless-driving 61
everybody inquiry -50
everything inquiry -95
everywhere inquiry 52
evict animal 48 civil 217 inquiry 112
eviction civil 64 inquiry 48 supplement -47 threats 42
evidence supplement 217
evidencia civil -40 supplement 189
evry inquiry -44 noise 76
ex animal -41 civil 60 custody 69 harassment 88
exam civil -47 inquiry 78 supplement 41
examen program -44
excavator civil 44 utilities -57
exchange crash 72 custody 179 inquiry 54 supplement 45
exchanged crash 74 inquiry -47
exhaust disabled-vehicle 73
exist civil -70 fraud 52 inquiry 50
existe civil -45 fraud 231 inquiry -94
exit found-property 41
expect inquiry -52 noise 57
expecting inquiry 62
expired abandoned-vehicle 114 civil 80 found-property -55 parking 45 supplement -57
explain custody 61 program -43
explained civil 59 inquiry 73
explico animal 47 inquiry -60
explode abandoned-vehicle 54 inquiry -84 parking 55
exploded vandalism 69
explorer found-property 51
explosion inquiry -66
exposed suspicious-person 51
exposing suspicious-person -43
ext abandoned-vehicle 44 disabled-vehicle 49 inquiry -50 parking 58 supplement 100
extension civil 70 supplement 45 theft 90
extinguisher civil 69 fraud 64 vandalism 59
extinguishers inquiry 48
extra program 44 trespass 56
eyes civil -46 inquiry -51
f inquiry -78 utilities -42
fabrica inquiry 84 supplement 42
face animal -52 civil -64 inquiry -50
facebook civil -47 fraud 60 harassment 112 welfare-check 41
facetime custody 67
facetimed welfare-check 56
facilities inquiry 157 utilities -55
facility inquiry -62
facing inquiry -47 parking 139 utilities -45
fact inquiry -42 parking 53 program 40
factory inquiry 40 supplement 55
faded utilities 83
fainted found-property 40 inquiry 44
fair civil 46 inquiry -45 program 45
fairway animal 113
fake civil -63 fraud 270 harassment 40 inquiry -64 supplement -50
faking inquiry -45
fall inquiry 54 program 51
fallen welfare-check 42
falling inquiry -59
falls inquiry 112 utilities -40
falsa fraud 97 inquiry -55
false inquiry 62 noise -40 supplement 44
falso civil -63 fraud 153
falsos fraud 74 inquiry -98
falta burglary-discovered 47 theft 72 utilities 95
faltaba burglary-discovered 88
faltan burglary-discovered 101 inquiry -57 theft 123
falto supplement 62
fam inquiry 66
familias inquiry 51 program 55
families fraud 104 inquiry 89 program 106
fan inquiry 56
fans noise 71 program 48 theft 70
far animal 93
fare fireworks 57
farm theft 42
farmacia inquiry 45
farmer animal 147 noise 72 utilities -59
farmers inquiry 92 program 113
fast inquiry -79 reckless-driving 71 utilities -42
fat animal 45 inquiry -44
fatal inquiry 114 noise 79
father civil -42 custody 49 inquiry 69 supplement -48
faucet inquiry -49 utilities 83
fault crash-private 86 inquiry 55
favor inquiry -94 noise 49 supplement 76
fax inquiry 158 supplement 76
fayette crash-private 63 hit-and-run 44 lost-property 45
fb civil -55 inquiry 59
fd inquiry 47 supplement 75
fear program 66
feared civil 76 welfare-check 49
fears harassment -40
feb harassment 57
febrero inquiry 56
february supplement 153 trespass 58
febuary harassment 81 threats 71
fed custody 54 inquiry -92 utilities 47
federal fraud 62 vandalism 47
feed inquiry -85
feeder animal 68
feeding animal 95 inquiry -47 suspicious-person 40
feeds animal 170 civil 172 custody 50 inquiry 61
feel civil -89 inquiry -48
feels supplement 51
fees civil 52 harassment 48 inquiry 96
feild lost-property 55
fell noise -43 theft -42
fella suspicious-person 60 utilities -50
fellow parking 55 program 43
fellows inquiry -62
felt crash-private 55 inquiry 98
fema inquiry 196
female inquiry -47 supplement -51
fence civil 113 inquiry -41 utilities -56
fenced utilities -62
fender crash 70 crash-private 92 inquiry -54 supplement 94
fentanilo inquiry -97
fentanyl inquiry -50 program 49
feo harassment 53 inquiry -59
feos harassment 137
feria inquiry -144 program 163
fern abandoned-vehicle 49 parking 50
ferry lost-property 84 utilities -41
fest civil 91
festival program 87 supplement -44 utilities -43
fever program 40
few suspicious-person 41 utilities 73
fiance civil 72 fraud 46 inquiry -55
fianza fraud 99
field disabled-vehicle 40
fields lost-property 87
fier inquiry -59 supplement 86
fiesta noise 113
fiestas inquiry -66 noise 113
fifteen inquiry 73 noise 73
fifth utilities 77
fifty burglary-discovered 48
fight noise 75 theft -47
fighting animal 41 civil 65 utilities -53
fights noise 132
figured inquiry 44
figures inquiry -83
fil crash -68 crash-private 79 inquiry 49
fila parking 176
file harassment 47 supplement 54
filed civil -46 fraud 96 inquiry -46
filing inquiry 92 supplement 87
fill inquiry 84 program 47
filled vandalism 73
fills fraud 62 inquiry 62 theft 47
film animal 41 inquiry 54
filming animal 63 inquiry -77 trespass 45 utilities -67
fin custody 45 vandalism 102
final inquiry 56 supplement 43
finally hit-and-run 41 supplement -65 vandalism 71
finals inquiry 64
find inquiry 94
finding found-property 99 lost-property -46 parking 69
finds civil 56 crash-private 63 inquiry 47 suspicious-person 54
fined animal -52 inquiry -42
finger trespass 40
fingernails inquiry -51
fingerprint fraud -43 inquiry 105
fingerprints inquiry 84 program -44 theft -47
fingers supplement -42
finish inquiry -73
finished fraud 44 inquiry -42 utilities 48
finishing animal 68 inquiry 78 utilities 79
fire inquiry 54 supplement 63 utilities -43
firecracker fireworks 92 vandalism 44
firecrackers fireworks 157 inquiry -71
fired civil 102 inquiry 55
firefighter fraud 46
firefighters inquiry 45
firemen utilities 44 vandalism 57
fireplace inquiry -56
fires welfare-check 85
firewood civil 100 inquiry 44
fireworks fireworks 207 inquiry 48 noise -58 utilities -47
firing inquiry 51
firma supplement 65
firmado civil 64
firmo civil 53 found-property 58 supplement 43
first inquiry 41 noise -41 utilities -46
fish animal 55 civil 50
fished found-property 60 inquiry 46
fishes civil 41 inquiry 47
fishing inquiry 81 suspicious-vehicle 46 trespass 42
fishy fraud 83 inquiry 47
fist civil 67
fit civil 47 inquiry -69 theft 64
five civil -45
fix civil 137 supplement 69 utilities 75
fixed supplement 75 utilities 73 vandalism 50
fixes inquiry -57 utilities 54
fizzing inquiry -49
flag inquiry 109 theft 77
flagged animal 62 fraud -41
flagger utilities 47
flagpole animal 68 theft 50 vandalism 137
flags reckless-driving 56
flame utilities -50
flames animal -43 utilities -47
flap crash 60 reckless-driving 60
flared civil 49
flares inquiry 47
flash harassment 54 suspicious-person 41 utilities 138
flasher supplement 56 suspicious-person 126 utilities 51
flashers noise -52 parking 96 utilities 112
flashes inquiry -71 utilities 51
flashing civil 65 utilities 76
flashlight suspicious-person 66
flashlights inquiry -58 suspicious-person 84 trespass 44
flat abandoned-vehicle 128 disabled-vehicle 72 inquiry -57 theft -45 utilities -41
flea parking 82
fled shoplifting 63
flew animal 130 inquiry 51 suspicious-person 51
flicked inquiry 67
flicker inquiry -53
flickering utilities 88
flickers utilities 182
flies inquiry 45
flight inquiry 130
flipped supplement 47
float inquiry -91
floated found-property 61 inquiry -75
flood found-property 70 inquiry 171 supplement -50
flooded civil 60 supplement 59
flooding utilities 46
floodlight civil 222
floor inquiry -52 utilities -49
floors civil -44
floppy inquiry -50
flores animal 59
florida threats 42 utilities 44 welfare-check 51
florist supplement 40
flotando utilities -46
flower animal 74 civil 51 found-property 85 suspicious-person 74 theft 45
flowerbed found-property 66 theft 46
flowers theft 89 vandalism 51
flr trespass 47
flu inquiry 128 welfare-check 49
flue animal 45 supplement 51
fluid inquiry -61
fluids crash -59 crash-private 85
flushing inquiry 41 utilities 125
fly inquiry -48 reckless-driving 81 theft 41 utilities 55
flyer inquiry 74 program 53 suspicious-person 71
flyers inquiry 159 suspicious-person 50
foam vandalism 45
foco civil 58 crash-private 60
fogata civil -45 inquiry 75
fogged abandoned-vehicle 59
foggy utilities -64
foil found-property 44
folded found-property 53
folder suspicious-person 70
folding found-property 53 inquiry -56
folds crash 64 hit-and-run 67 inquiry -42
folks inquiry -57 parking 47
folletos inquiry -58 noise -41 program 101
follow animal 44 inquiry -49 suspicious-person 56 suspicious-vehicle 43
followed harassment 50 stalking 54 suspicious-person 40 suspicious-vehicle 85 theft -41
following supplement 44
follows animal 94
fond animal 70 found-property 106 lost-property 56
fone inquiry -45 supplement 61 utilities 57
food parking 117
fool supplement 55
foolish fraud 53 theft 43
foot animal -47 inquiry -66
footage inquiry 81 supplement 63
football inquiry -69 utilities 42
footbridge utilities 59
footlocker inquiry -79
footprints suspicious-person 226 trespass 66
footsteps inquiry -42
for inquiry 82 program 63
forbes inquiry 86 utilities -46
force theft 65
forced burglary-discovered 96 fraud 55 theft 83 vandalism -45
ford suspicious-vehicle 72
forecast inquiry 106 theft 48
foreman inquiry -66 noise 41 theft 83
forgetful inquiry 82 welfare-check 52
forgive inquiry 56
forgot civil 45 lockout 51 lost-property 68 shoplifting 40 supplement 55
form crash-private 52 inquiry 179
forma civil -46 fraud 52 inquiry 87
former civil -67 harassment 149
forms inquiry 126
forth noise 95 utilities -51
fortnite inquiry 54
forty theft 54
forward inquiry 90
forzada burglary-discovered 183
foster inquiry 117
foto found-property 43 hit-and-run 44 inquiry -69
fotos supplement 94 suspicious-vehicle 59 welfare-check 57
fought civil -48
foun found-property 118 inquiry -48 vandalism 69
found civil -49 found-property 202 inquiry -61 utilities -56 vandalism 41
foundation civil 67
fountain civil 48 utilities 50 vandalism 67
four inquiry -62 vandalism 58
fourteen burglary-discovered 41 inquiry 47
fourth fireworks 67 harassment 46 stalking 42 utilities 55
fox animal 190
fr reckless-driving 43 supplement 74
frame animal 69 found-property 49
frankfort inquiry 66 supplement 42
frasco inquiry -47
frat harassment 50 noise 91 utilities -45
fraternity theft 97
fraud civil 96 fraud 137 inquiry -47 supplement -45 welfare-check 55
free inquiry 43 program 129 supplement -46 theft 126
freeway inquiry -45
freezing inquiry -44
freight inquiry -43 utilities -42
freno crash 81 crash-private 71 reckless-driving 63
frenos civil 48 inquiry 75
frente abandoned-vehicle 76 inquiry -81 parking 69 utilities 46
fresh vandalism 68
freshman supplement 60
fri parking 45 reckless-driving 71 theft 58 trespass 47
fria disabled-vehicle 42
friday inquiry 54 reckless-driving 42 vandalism 40
fridays fireworks 43 inquiry 70 program 51 theft 106
fridge inquiry -40 noise 65
fried inquiry 51 supplement 51 utilities 97
friendly animal 154 found-property -42 inquiry -42 suspicious-vehicle 45
fright animal 49 inquiry -65 noise 82
frm theft 116
from theft 80
front parking 54
froze inquiry -52
frozen fraud 61
frunt civil 65 parking 62 theft 56
fryer civil 88 inquiry -82
frying inquiry -43
ft abandoned-vehicle 40 utilities 48 vehicle-theft 43
fue suspicious-person 44 theft 44 vandalism 56
fuel disabled-vehicle 59 fraud 42 theft 72
fuente found-property 62 utilities 47
fuera animal 43 civil 45 inquiry -73 parking 47
fueron inquiry -57
fuerte noise 75
fuerza inquiry -54
fuga civil 42 inquiry 68 utilities 50
ful found-property 48 inquiry -50 parking 96
full utilities 53
fuma civil 51 inquiry -74
fumes inquiry 109 parking -49 welfare-check 48
fun fraud 75 program -47
fund fraud 77 inquiry 122 supplement -55
fundraiser inquiry 77
funeral inquiry 110 program 54 supplement -56 utilities -40
funny animal -41
fuond animal -41 found-property 185
furious supplement 44
furnace utilities -43
furniture civil 103 noise -54
fuss inquiry -59
fyi fraud -48 inquiry 116
g utilities 56
gafete suspicious-person 130
gainesway inquiry -54 utilities 56
gal found-property 42 fraud 57 inquiry 83 theft 48
gallinas animal 122 utilities -45
gallo animal 192 civil -41 noise 97
gallos animal 218 inquiry 54
game noise 76
games harassment 71 supplement 49
ganas noise 131
gang inquiry 41 utilities 77
gano fireworks 43 fraud 82 inquiry -55 noise 59 vandalism 59
gap trespass 45
garage inquiry -48 utilities -41
garaje animal 70 burglary-discovered 54 inquiry -61 supplement -45 vandalism 47
garbage utilities 109
garden found-property 62 theft 62
gardening inquiry -46 welfare-check 56
garge inquiry 46 vandalism 44
gas noise -58
gasolina disabled-vehicle 54 inquiry -56
gasolinera stalking 50 suspicious-vehicle 57
gate animal 41 crash-private 48 suspicious-person 52 theft -41 vandalism 47
gatito animal 191
gato animal 183 animal-bite 44
gatorade inquiry -43
gave crash 52 crash-private 49 utilities -44
gear civil 58
geese animal 290 inquiry -58
geico crash 76 supplement 73 vandalism 84
generator inquiry 72 noise 78 supplement 72
gent welfare-check 87
gentle program 51
georgetown inquiry 59 vehicle-theft 45
georgia inquiry 117
gerente crash-private 103
get inquiry 67 parking 44 theft -56
gets civil 53 harassment 43
getting animal -41
geyser civil 92 inquiry 54
gf harassment 71 threats 63
ghost disabled-vehicle 49 inquiry -67 parking 49 trespass 56
ghosted civil -50 fraud 84
gift fraud 194 harassment -50 inquiry -126
giggles harassment 100
giggling civil -42
gimnasio harassment 116 inquiry 69 noise 72
girl inquiry -70 noise -45
girlfriend harassment 85
girls harassment 45
giro animal 64 inquiry -90 welfare-check 60
git harassment 62 parking 80
giv civil 75 fraud 48 inquiry -84 supplement 49 welfare-check 61
give animal -43 civil 68 inquiry 44 supplement 48
given inquiry -104 parking 45 utilities 47
gives harassment 67 parking 49 program 68
giving inquiry 46 noise 67
glass utilities 48
glasses inquiry 42 lost-property 91
glitter civil 64 harassment 55 vandalism 67
globo noise 52
glock inquiry -48
glove burglary-discovered 43 found-property 66 theft 61 vandalism 49
gloves inquiry 45
glowing inquiry -112 utilities -54
glued vandalism 87
gnome theft 199 vandalism -57
gnomes vandalism 96
goa inquiry -46 shoplifting 60 theft 49
goal vandalism 65
goat animal 152 inquiry 42
goats animal 151 inquiry 76 noise -66
god harassment 67
goggles inquiry -56 program 59
goin utilities -42
going civil -41 inquiry -56 utilities -62
gold inquiry -60 lost-property 86
golf animal 55 vandalism 57
golpe reckless-driving 61
golpes civil 89 supplement 41
gon inquiry -41 theft 43
gona threats 57
gone inquiry -74 noise -51 theft 122
gonna utilities -40
good program 42
goodbye harassment -48 inquiry -84
goodwill found-property 170 inquiry -46
google suspicious-vehicle 73 utilities 77
goose animal 253 inquiry -84 parking -65
gorra inquiry -57
gotea civil 118 utilities 101
gown inquiry -48 theft 67
gps inquiry -94 stalking 74
grab civil 50 inquiry -61
graders inquiry -70 program 71
graduation program 81 theft 62 vandalism 82
graffiti vandalism 284
grain inquiry -42
gramma inquiry 57 program 60
gramps inquiry -98
grand inquiry -95 supplement 60 utilities 66 vandalism 73
grandad inquiry 45 supplement 47
grandbaby inquiry 76 program 96
grande inquiry -80 utilities 112
grandfather found-property 40 parking 45
grandkids inquiry 100
grandma custody 41
grandmother fraud 44
grandpa found-property 44 inquiry 60
grandparents civil -64 custody 75 inquiry 103 supplement 63
grandson fraud 85 inquiry -55 program 48 theft -40
grange civil -41 inquiry 62
granizo crash -59 inquiry 111
granny inquiry 53
grano inquiry -48 utilities 119
grant inquiry 70 utilities 66
grape supplement 41
grass civil 46 harassment 49 inquiry -55 parking 65 trespass 57 utilities 142
grate found-property 52 inquiry -45
grateful lost-property 69 supplement 45
gratis inquiry 146 program 126
grave theft 55
gravel utilities 95
gray animal 54 inquiry -110
great animal 49 lost-property 49 program 44 supplement -50
green animal 69 hit-and-run 41 reckless-driving 42 utilities 91
greenhouse inquiry 54
grenade found-property -48
grey inquiry -53
greyhound lost-property 69 welfare-check 57
grief inquiry 54 supplement -46
gril theft 122
grilling supplement 66
grinder inquiry 42
grinding inquiry 54 trespass 97 vandalism 128
grinning vandalism 75
grip theft 46
gripa inquiry 41
gripe inquiry 66
gris inquiry -47
grita inquiry -78
gritan inquiry -50 noise 148
gritando noise 53
gritaron parking 67
grito harassment 45
gritos inquiry -63 noise 118
grl harassment 139 theft 71 threats 74
grn harassment 68 utilities 54
groceries harassment 54 lost-property 47 parking 46 suspicious-vehicle 98 welfare-check 53
grocery crash-private 62 inquiry 66
groom harassment 68
groserias harassment 140 inquiry -70 parking 53 vandalism 50
groseros harassment 137 inquiry -62 supplement -48
gross fraud -70 harassment 175
ground theft -49
grounded found-property 48 supplement 79
groundhog animal 148
grounds lost-property 44
group civil -58 harassment 46 inquiry 125
growing abandoned-vehicle 96 inquiry -70 utilities 57
grown abandoned-vehicle 43 civil 73
grua civil 60 disabled-vehicle 56 inquiry 94
grunting animal 84
grunts noise 68
grupo harassment 71 program 66
guagua lost-property 76
guantera civil 72 inquiry -57
guard utilities -92
guarda harassment 48
guardada found-property 43 inquiry 103
guarderia animal 41
guardia inquiry -47
guardianship custody 73 inquiry 104
guardo inquiry 44 supplement 125
guardrail inquiry -43
guatemala lost-property 50
guerra civil 70 inquiry -58 theft 41 utilities 60
guess inquiry -82
guesses suspicious-person 117 threats 94
guest civil 60 found-property 43 vandalism 45
guests noise 71 theft 77
guide noise 45
guilty civil -58 supplement 147
guitar animal 43 inquiry 131
gum inquiry -57 vandalism 196
gummies inquiry -74
gun utilities -45
gunn inquiry -43
guns found-property 56 noise 89
gunshot supplement 44
gunshots noise -52
gurgling utilities 43
gushing inquiry 49
gusta civil 98
gusto civil 54
gutter civil 56 found-property 65
gutters inquiry -110 supplement 62
guys program 53 theft -42
gy harassment 61
gym civil 53 found-property 55 inquiry -74 theft 115 vandalism -41
h crash-private 49 hit-and-run 40 theft 53
habia burglary-discovered 44
hablaron fraud 94 inquiry -65 supplement 44
hable barking 55 welfare-check 90
habra inquiry 58
hace inquiry 49
hacen animal 58 harassment 50 inquiry 45 suspicious-person 45
hacer civil 49 inquiry 114 program 49
haciendo inquiry -67 noise 67
hacked fraud 154
had noise -49
haga civil 56 noise 56
hagan noise 47
hago inquiry 88
hail crash-private -49 inquiry 183 suspicious-person 40 vandalism -40
hair inquiry -97 parking 56 utilities -47
hairbrush inquiry 55
haircut custody 62
hale inquiry 45
half animal 42 civil 71 fraud 57 inquiry -61 noise 40 utilities -48
hall civil 48
halla inquiry 79
hallar inquiry 45 utilities 46
halle found-property 119
hallo burglary-discovered 54 found-property 214
halloween theft 61 vandalism 105
hallway inquiry -53
ham trespass 51 utilities 59
hammer found-property 42 inquiry -60
hammering inquiry -83 noise 127
hammers supplement -45
hamster animal-bite 59 inquiry -51
han program 42 utilities 52
hand program 42
handbook found-property -40
handed fraud 66 lost-property 75
handgun found-property -43
handicap abandoned-vehicle -41 inquiry 43 parking 152
handicapped parking 147
handing inquiry 82
handled inquiry 50 supplement 93
handles inquiry 41 supplement -41 suspicious-person 54
hands inquiry -47
hang noise 41 trespass 50
hanger inquiry 65
hanging inquiry -75
hangs civil 64 harassment 99
happened burglary-discovered 43 hit-and-run 59 inquiry 40 supplement -68 vandalism 47
happening inquiry 71 theft 50
happens inquiry 55
happy noise 91
harassment harassment 206
hard inquiry -45
harder civil -53 program 125
hardly parking 41
hardware inquiry -42
harm harassment 44 inquiry -55 suspicious-person 42 utilities 44
harmless suspicious-person 72
harmon found-property 59
harness inquiry -46
harold found-property 92
harrodsburg crash 50 utilities 65
hasnt inquiry 59 theft -53 utilities -52 welfare-check 56
hasta civil 48 inquiry -51 noise 108
hat inquiry -50 theft 55
hatch animal -58 suspicious-vehicle 62
hatchet inquiry -100
hate animal 117 inquiry -45 vandalism 114
hates noise 61
haul abandoned-vehicle 64 fraud 51 inquiry -66 parking 70
hauled civil 51 crash 56 utilities 55
hauling inquiry 53
hauls found-property 43 utilities 92
hav civil 46 inquiry 110 lost-property 43
have inquiry 48
havent fraud 70
havin inquiry 79
hay utilities 44
hazard disabled-vehicle 53 supplement 50 utilities 56
hazards disabled-vehicle 139 parking 62 suspicious-vehicle 69
haze noise -45
he utilities -47
headache inquiry -89
headaches animal -53 inquiry -102
heading disabled-vehicle 48
headlamp noise 91 suspicious-person 57
headlight crash 97 hit-and-run 107
headphones fireworks 52 inquiry -46
headset civil 93 inquiry 59
headstones vandalism 152
healed animal-bite 86 inquiry -60
health animal-bite 69 inquiry 85 supplement 44
healthy animal 128 inquiry 45
heap animal 53 utilities 62
hear civil -54 inquiry -60
heard civil -42 fireworks 41 welfare-check 50
hearing lost-property 72 supplement 47
hears lost-property 41
hearse parking 138
hearts lost-property -73 vandalism 50
heated civil -55 program 48
heater inquiry -80
heavy inquiry -56
hecho animal 57 inquiry 65
hed harassment 44 threats 42
hedge civil 132 crash-private 100 found-property 53 hit-and-run 62 utilities 53
height inquiry -50 supplement 70 utilities -75
heimlich program 60
held civil 40 supplement 123
helicopter inquiry 148 supplement 40
hell harassment 79 reckless-driving 51 supplement 49
hello inquiry -65
helmets inquiry -60 program 43
help noise -47 supplement -53
helped inquiry 81 theft 62
helper inquiry -55 program 49 theft 73
helping civil -44 disabled-vehicle 53 inquiry -41
helps inquiry 97
hens animal 196 inquiry -114 noise 67
her found-property -44
herd noise 51 program 55
here civil -41 harassment -43 supplement 41
herencia welfare-check 117
herido crash 93
heridos crash 64 crash-private 62 inquiry -58
hermana inquiry 53 welfare-check 50
hermano welfare-check 41
herramienta inquiry -42 lost-property 59 theft 140
herramientas burglary-discovered 74 theft 135
herrington lost-property 71
hers civil 75 fraud 50 harassment 48 lost-property 52 parking 46 supplement 49 vandalism 57
herself fraud 52
hert crash-private 88 reckless-driving 81
hes civil -57 inquiry -49
hey suspicious-person 54
hi noise 50
hiccups inquiry 68
hicieron inquiry -50 threats 66
hid suspicious-person 43
hide civil -54 supplement 41 utilities 59
hides fireworks 61 inquiry -60 utilities 40
hiding inquiry -52
higher animal 50
highway supplement -72
hijos custody 74 program 44
hike inquiry 85
hiker inquiry -93
hikers animal 59 found-property -51
hiking inquiry 59
hill inquiry -49 utilities -46
himself civil -46 suspicious-person 48
hincho inquiry 82
hip utilities 66
hire animal 50 inquiry 74
hiss animal 74
hisses animal 61 inquiry -40
hissing inquiry -128 noise -63 utilities -42
hit noise -51
hits civil 58 inquiry 88 noise -45 utilities -48
hitting inquiry -97 noise 58
hive animal 91 noise -50 utilities 97
hizo fraud 63 inquiry 43
hoa civil 187 harassment 76
hobby found-property 45 noise 60 supplement 98
hog civil 48
hojas civil 110 inquiry 41
hold inquiry 61
holding inquiry -91
holds animal 46 inquiry -41 lost-property 44
hole found-property -50 inquiry -80 noise -43 vandalism 108
holes fireworks -45 found-property 56
holiday fireworks 41 theft 42 utilities 83
holler noise 68
hollered trespass 48
hollering inquiry -51
hollers inquiry 46 noise 108 utilities 65
hollow found-property 57 inquiry 158 utilities 40
holster found-property 43 theft 83
holy noise 50 parking 78
hombre animal -52
hombres suspicious-person 43
homecoming parking 42 vandalism 199
homeowner inquiry 41
homes inquiry 64 utilities 57
homework civil -48 inquiry 104 program -47
honda crash-private 72 noise -45 suspicious-vehicle 59
honduras inquiry 122 parking 59
honey inquiry -45
honk harassment 64 inquiry -54
honking noise 53
honor civil 48 theft 51
hood disabled-vehicle 50 utilities -41 vandalism 49
hoodie theft 44
hoodies suspicious-person 42 suspicious-vehicle 42
hoody theft 69
hook inquiry -71 vandalism 57 welfare-check 84
hooked abandoned-vehicle 54 civil 45 parking 52 theft 48
hooking civil 189
hoop inquiry -42 lost-property 51 noise 48 parking 65 utilities 71
hoping inquiry -47 program 49
hora civil -43 inquiry 88
horario inquiry 98 noise 94 program -76
horas noise 46 utilities 62
horn noise 130 utilities -85
horno inquiry -105
horse inquiry -46 lost-property 44 theft -42
horses inquiry -67
hose utilities -51
hosp inquiry -49 supplement 87
hospice inquiry 43
hospital inquiry 94 noise -48 parking 54 program -72
host civil 108 theft 44
hostage civil 118
hostas animal 51 civil 139 harassment 81
hot civil 90 inquiry -53 utilities -56
hotel inquiry -63 noise 62
hotline inquiry 141 program 70 utilities 59 welfare-check 58
hour civil -56 inquiry -47 noise 73 utilities 60
hours inquiry 116 noise 90 supplement -56
hous noise 68 utilities 106
house program 63
houseboat abandoned-vehicle 65 civil 81
houses inquiry 53 suspicious-person 83 utilities -46
housing parking 78
hovering inquiry -53 supplement 79
how inquiry 185
howling noise 55
hoy inquiry -57 theft -47
hoyo fireworks -40 utilities 93
hr civil -54 harassment 53
hrs inquiry 53 noise 42
hs inquiry -78
hse theft 51
hubby animal -54 crash 53
hubcap crash-private 80 utilities 46
hubo inquiry 89 reckless-driving 59
huele noise -61
huellas harassment 65 inquiry 77
huevo vandalism 97
huffing inquiry -52
hull inquiry 63
hum harassment 68 inquiry -41 noise 193 theft -51
human inquiry 88
hume abandoned-vehicle 61 inquiry -58 utilities -47
humming inquiry -71
humo inquiry 43
humps inquiry 95 reckless-driving -53
hums harassment 59 noise 86 utilities 43
hundiendo inquiry 43 noise 43
hundred noise 43
hung fraud 118 inquiry -105 utilities 43
hungry custody 47 suspicious-person 54
hunt inquiry 45 trespass 72
hunting found-property 68
hurrying noise 83
hurt crash 69 inquiry 47
hurts inquiry -91
hury crash 51 utilities 71
husbands civil 65
husbnd animal -46
hush noise 42
hvac inquiry -59
hx inquiry 79
hyatt civil 53
hydrant utilities 244
hydrent inquiry -57 parking 83 utilities 174
hymns noise 118
iba threats 45
ice noise 68 parking -44
iced inquiry 44
id found-property 106 program 69 supplement -42 suspicious-person 52
idaho supplement 91
idea harassment 59 theft 76 utilities -55 vandalism 58
identity civil -41 fraud 224 inquiry -59 supplement -73 theft -64
idling inquiry -52 noise 83 parking 106 suspicious-vehicle 77 welfare-check 41
ido fraud 57
if inquiry 169
iglesia program 42 vandalism 64
ignores civil 120 utilities 69
igual inquiry 43
ill civil 43
illegal inquiry 167
immigrant fraud 41 theft 52
impact inquiry 91
impound inquiry 50 supplement 65
impounded inquiry 80 supplement 81
incendio supplement 75
inch civil 42
inches civil 229 inquiry -69 utilities 47
incident inquiry 71 supplement 150
indiana abandoned-vehicle 40 civil -48 found-property 68 inquiry 76 supplement 89 theft 43 threats 52
industrial inquiry 54
infant inquiry -59
infarto civil -46 inquiry 96 lost-property 70 noise 67 supplement -44
inflatable theft 87
info civil -49 crash 43 crash-private 83 noise -42 supplement -63
ingles inquiry 93
inhaler lost-property 41
inherited inquiry 48
initials found-property 72 supplement 63 vandalism 80
inj crash 50 crash-private 71 inquiry -80
injured animal 117 inquiry -64
injuries crash 102 crash-private 59 fireworks 76 inquiry -114
injury civil 41 crash 47 crash-private 56 inquiry -56 trespass 53 vehicle-theft 42
inmate inquiry 95 supplement -58
inmigracion fraud 46 supplement 45
inn inquiry 45 lost-property 89
inquilino barking 52 civil 138 found-property -53 inquiry -67 trespass 53
ins crash 85 crash-private -46
insane inquiry -41 parking 75 utilities 71
inside civil -47 inquiry -116 theft -40
insisted crash 99 utilities -46
inspection inquiry 76 program -67
inspections civil 90 inquiry 145 suspicious-person -43
inspector inquiry 224
inspects inquiry 188 utilities -56
instagram harassment 101 inquiry 103
install inquiry 48 program -54
instead supplement 47
instructor program -42
insulin lost-property 64
insulina inquiry 69
insults harassment 145
insurance animal -53 civil -69 crash 49 crash-private 114 fraud -48 supplement 64
insured crash-private 48
insurnce inquiry 60 vandalism 140
intercambiamos crash 84 inquiry -50
interlock inquiry 72 program -49 supplement -46
internet crash 53 fraud 40 program 56 utilities 77
intersection utilities 70
inthe parking 80
into crash-private 83
intruder civil 70 inquiry -48
invading civil 76 fraud 105 harassment 64
inventory inquiry 61 theft 59
investigator inquiry 48 supplement 228
invite inquiry 62 program 62
involved crash 61 crash-private 73
ironworks inquiry -55
irs fraud 248 inquiry -64
isnt inquiry -64
items inquiry -98 lost-property 96 supplement 63
itself fraud 47
ivy noise 93 utilities 131
j found-property 58 reckless-driving 50 suspicious-vehicle 76
jack abandoned-vehicle 49
jackhammer noise 158 utilities -68
jacks utilities -68 vandalism 114
jail civil -46 fraud 67 inquiry 83
jaja abandoned-vehicle 54 inquiry 109 parking 75
jalando inquiry -49
jale supplement 77
jan found-property 48 supplement 177
janitor inquiry -53
january inquiry 111 lost-property 48 supplement 90
jar civil 43 theft 97
jardin animal 105 inquiry -44 noise -43 utilities 101
jardinero inquiry -40
jeans theft 63 utilities 52
jeep parking 67 reckless-driving 88 supplement 50 theft -69 trespass 44 vehicle-theft 57
jefa inquiry 43
jefe civil 86 harassment 64 inquiry 157
jefferson utilities 54
jeringas abandoned-vehicle 50 found-property 118 inquiry 68
jesus theft 49 vandalism 42
jet abandoned-vehicle 66 inquiry -104
jetta parking 80
jewelry inquiry -61 theft 89
jingle noise 128
job harassment 48 inquiry 42 program -43 utilities 63
joe theft 47
joke inquiry 62
joking animal 47 civil -51
jovenes inquiry 67 program 134
joyas burglary-discovered 115
jst crash-private 52 inquiry 118 welfare-check 44
jsut crash 48 fraud 48 threats 51
judge custody 84 inquiry 70
juega civil 60 fraud 44 lost-property 61
juegan noise 92
juego program 40 utilities 64
jueves crash 46 inquiry -62 supplement 55 theft 125
jugar utilities 57
juguete inquiry -60
julio fireworks 122 inquiry -64 supplement 57 vandalism 69
july fireworks 90 inquiry 104 supplement 127
jump disabled-vehicle 65
jumped inquiry -57
jumper inquiry 59
jumping trespass 82 utilities -83
jumps disabled-vehicle 62 inquiry -63 noise 69
jumpy animal 57 suspicious-person 59
june fraud 44 inquiry 122 lost-property -43 noise -41 supplement 47 theft 46
junk abandoned-vehicle 47 inquiry 44 utilities 52
junta harassment 54 noise -41
junto utilities -53
jury fraud 57 inquiry 48
jus found-property 43 supplement 40
juv supplement 81
juvs suspicious-person 43 theft 55
kansas fraud 75
karaoke inquiry -100 noise 277
kasa abandoned-vehicle 76
kayak found-property 66
kayla program 57
ke fraud 89
kearney animal 81 suspicious-person 64
keeneland civil 66 noise 46
keep civil 69 inquiry 107
keeping civil 44 welfare-check 66
keeps harassment 78 theft 58 utilities -42
keller utilities 101
kennel barking 46
kentucky inquiry 137
keps fraud 66 parking 97
kept civil 125 crash -45 fraud 74 hit-and-run 69
kermes program 173
kevin found-property 47
key civil 75 program 49 theft 49
keyed supplement -53 theft -76 vandalism 339
keyholder inquiry -55
keys found-property 53 lockout 51 lost-property 83 suspicious-vehicle 43
kia inquiry -63 parking 50
kick inquiry -41
kicked inquiry -51 theft 42
kicks inquiry -72
kid inquiry -43
kiddie inquiry 81
kidding inquiry 69 parking 44
kidnap custody 48
kidnapped civil 41
kidnapping custody 79
kids inquiry -65 utilities -68 vandalism 45
kiere animal 47 inquiry 98
kiero harassment 42 noise 52 reckless-driving 53 vandalism 71
kill inquiry 47 noise 51 program -42
killed inquiry 81
killer animal 135 civil 70 program 61
killing civil 41 harassment -42 inquiry 87 noise 88
kind supplement -49
kinda inquiry -70
kinder inquiry 74 trespass 56 utilities 51
kindergarten inquiry -93 program 85
kindly utilities 42
kiosk inquiry -68 theft 45
kiss animal 50 parking -40
kissed crash 87 inquiry -102
kit inquiry -61 supplement 117
kite inquiry -66
kits inquiry 78 program 188
kitten animal 136 animal-bite 105 inquiry -60
kittens animal 112 reckless-driving 64
kmart abandoned-vehicle 66 suspicious-vehicle 65
knees inquiry -47 suspicious-person 56
knife civil -48 found-property 52 theft -44
knifepoint inquiry 42
knives harassment 52 inquiry -43
kno harassment 71 noise 42 utilities 74
knob suspicious-person 70
knock inquiry 64 lost-property 40 supplement 76 threats 50
knocked inquiry -108 suspicious-person 101 utilities 55 vandalism 85
knocking inquiry -64
knocks inquiry 51
knot animal 57
know inquiry 109 program -40
known crash-private 47 harassment 99 hit-and-run 49 inquiry -70 suspicious-vehicle 41 theft 59 welfare-check 62
knows civil -55 inquiry -88 noise 119
koi civil 81
kroger crash -50 crash-private 67 hit-and-run 50 utilities -46
ku inquiry 108 noise -51 utilities 143
ky inquiry 108
l inquiry 48 lost-property 45
lab inquiry 43 supplement 45
label found-property 143 inquiry 72
labelled inquiry 46
labios inquiry -45
labor abandoned-vehicle 65 civil 100 fraud 62
ladder inquiry -56
ladies inquiry -76 program 72
lado civil 71 inquiry -42
ladra barking 215 civil -45 inquiry -80 noise -54
ladran barking 166 noise -44
ladron supplement 73
lady inquiry -81 supplement -57 utilities -47
lafayette parking 58 suspicious-vehicle 68
lago civil -40
lake inquiry -48 lost-property 53
lakeshore inquiry 59 utilities 112
lamina inquiry -62 noise 77 utilities 64
lamp inquiry -44 utilities 87
lampara animal 43 inquiry -84
lancha abandoned-vehicle 60 parking 79
land civil 106 fireworks 69 theft 73
landed animal 49 inquiry -52
landlady civil 92 fraud 50
landline inquiry 43
landlord civil 216 utilities -49
landscaper animal -48 parking 73
landscaping reckless-driving 68
lane parking 60 reckless-driving -46 utilities 42
lansdowne inquiry -101 program 61 utilities 47
lantern inquiry 69
lanyard fraud 64 inquiry -67
laps civil -45 inquiry -48 welfare-check 74
laptop civil 66 inquiry -50 lost-property 70 theft 52
large inquiry -75
las noise 85
last noise -53 reckless-driving 40 supplement 55 suspicious-person 47
lastimado crash-private 86 custody 44 hit-and-run 55 inquiry -41 vandalism 58
lastimo crash 87 supplement 57
latch animal -42 trespass 61
late custody 96 inquiry 65 parking 50
later theft 46
laugh civil 102 vandalism 56
laughed crash 57 harassment 41 utilities -45
laughing utilities -49
laughs inquiry 65 noise 61 vandalism 53
laughter noise 68
laundromat vandalism 50
laundry civil 42 supplement -43
lavado inquiry -47
lavadora animal 57 inquiry -70 theft 42 utilities -41
law civil 57 inquiry 180
lawn theft 66 utilities 57
lawnmower inquiry 49 vandalism 86
laws civil 76
lawyer civil 45 inquiry 131 supplement 104
lawyers civil 86 supplement 87
layin abandoned-vehicle 70 vehicle-theft 72
laying inquiry -72
layoff program 76
lead harassment 52 inquiry -56 program 67
leader program 66
leaf noise 140
league theft 54
leaned animal 42 suspicious-vehicle 52
leaning inquiry -77 parking -42 utilities 40
leans civil 56
learn harassment 51 inquiry -119 program 57
lease civil 277 inquiry 82
leash animal 46 inquiry -54
leather inquiry -94 lost-property 132
leaves civil 77 inquiry 54 suspicious-person 47 utilities 125
leche crash 46 supplement 59
led inquiry -47
leestown crash -42
lef found-property -65 utilities 95
left civil 41 lost-property 106 program -47 utilities 48 vandalism -57
leg civil -50 inquiry -72
legacy inquiry 50 lost-property 52 supplement 50
legal animal -46 inquiry 330 noise 50 supplement -42 utilities -67
legally animal -53 civil 73 fraud 61 inquiry 177
legends lost-property 84
legit inquiry 157 suspicious-person 43 suspicious-vehicle 112
legs inquiry -52 utilities -42
lemon civil 41 theft 73
lemonade inquiry 82
length abandoned-vehicle 44
lengua harassment 50
lent civil 193 inquiry 94 lockout 59 vehicle-theft 80
less harassment 63
lessons inquiry 59 welfare-check 65
let inquiry -75 noise -41
letras inquiry -80 vandalism 153
letrero suspicious-vehicle 51 utilities 71
letter harassment 56 inquiry 109 supplement 65 trespass 45
letters inquiry -80 vandalism 57
letting program 44 reckless-driving 42 vandalism 45
levanta inquiry -52
levantada animal 44 inquiry -60 utilities 95
levantan disabled-vehicle 60 inquiry 79
levantar inquiry -51
levantarse inquiry 47
lewd inquiry -42 vandalism 109
lex lockout 61 welfare-check 45
lexington inquiry 77 supplement -56
lextran crash 73 found-property 43 inquiry -53
lexus crash 77 crash-private 115 found-property 68 inquiry 74 vandalism 95
lfd supplement 63
lft lost-property 71 supplement 63
lfucg inquiry 89 utilities 137
lg fraud 45
liable inquiry 124
liberty inquiry 66 supplement 69
librarian civil 54 inquiry -42
library found-property 68 parking 50 theft 63 utilities 47
libro found-property 42
licencia crash 52 inquiry 154
license civil -57 found-property 83 inquiry 98 program -63
licensed fraud 78
licenses fraud -42 inquiry 140
licked animal 136 inquiry 75
lid inquiry -46 noise -58 theft -44 utilities 102
lids animal 60 noise 93
lien civil 88 harassment -51 inquiry 83
lies harassment 85 inquiry -100
life program 49 supplement 77
lift inquiry -41
lifted theft 132
lifting inquiry -59
liga utilities 44
light inquiry -73 noise -52 utilities 85
lighter inquiry -62
lighting inquiry -45
lightning inquiry 107
lights civil -41 utilities 99
lik harassment 55 threats 67
like inquiry 41 program 46
liked inquiry 72
likely burglary-discovered 50 lost-property 61 utilities 55
lil animal 58 barking 60
limb utilities 152
limbs civil 68 inquiry 59 utilities 69
lime civil 51 utilities 77
limestone inquiry -96 noise 64 supplement 44
limit inquiry 171 noise 95 reckless-driving 78
limits fireworks -47 inquiry 46 noise 68 utilities -43
limp inquiry -87
limpia vandalism 43
limping animal 135
lincoln utilities 102
linden inquiry 75 program 90
line noise -46
linea inquiry -42 utilities 72
lineman suspicious-vehicle 60
lines inquiry 63
lineup supplement 51
lining inquiry 40
link inquiry -41
linkedin harassment 77 inquiry 56 stalking 95
lion inquiry -42
lip utilities 73
lips civil -44 inquiry -78
liquor inquiry 54 reckless-driving 83
list inquiry 73 program 55 supplement 69
listed animal 63 fraud 83 program 54 supplement 82
listen parking 93
listening welfare-check 63
listing civil 61 fraud 154 lost-property -47
lit inquiry -58
lite utilities 131
litera inquiry 40
literally inquiry -46
lites fireworks 55 utilities 72
lithium inquiry 88 program 43
litter animal -44 inquiry 125 program 54
littering inquiry 85
little inquiry -45 noise -41
lived animal 52 burglary-discovered 51 crash 45 found-property 41 inquiry 120 parking 50 trespass 55
liver lost-property 49 theft 46
lives harassment 68 program 60
living civil -46 trespass 46
llama animal 103
llamada civil -47 fraud 72 inquiry -56 supplement 134 utilities -49
llamadas civil 44 inquiry -72 program 70
llaman fraud 65 inquiry -94
llamar fraud 68 supplement 56
llamara reckless-driving 56 supplement 93
llamas animal -40
llantas abandoned-vehicle 84 inquiry -62 noise -52 supplement -65 theft 45 utilities 64 vandalism 77
llave inquiry -90 utilities 108 vandalism 74
llega burglary-discovered 54 supplement 42 theft -43
llegan harassment 52
llegar theft 58
llegaron burglary-discovered 61
llego fraud 72
lleno abandoned-vehicle 54
lleva abandoned-vehicle 62 utilities 48
llevan abandoned-vehicle 55 parking 92
llevando shoplifting 44
llevar disabled-vehicle 61 inquiry 130 program -51
llevara inquiry -51
llevaron burglary-discovered 77 supplement 52 theft 225 vandalism -48 vehicle-theft 56
lleve abandoned-vehicle 43 program 99
llevo inquiry 87 theft 88
llorando inquiry -41
llorar inquiry -59
llueve civil 73 inquiry 47 noise 40
ln animal -42 disabled-vehicle 52
lo noise -46
load civil 47 fraud 44
loaded found-property 139 inquiry 63
loading civil 52 inquiry -89 parking 118 suspicious-person 46 utilities -50
loan animal 43 civil 43 inquiry 151
loaner program -45 supplement 42 theft 60
lobby custody 55 lost-property 58 supplement -47
local inquiry 71
locate inquiry 128 welfare-check 84
lock burglary-discovered 76 civil -52 program 42 theft 72 vandalism 49
lockbox inquiry 43 program 177
lockdown program 51
locked inquiry -86 lockout 45 theft 83
locker theft 128 vandalism -40
lockout civil 66 lockout 119
locks civil 109 inquiry 43 vandalism 76
locksmith lockout 135
lodge inquiry -109 lost-property 53
loft inquiry -42
log fireworks 54 inquiry -45
logged civil -42 custody 63 harassment 45 inquiry -127 vandalism 133
logo noise 41 suspicious-vehicle 52
logs inquiry 141
lonchera lost-property 64 parking 52 vandalism 40
lonely animal 50 inquiry -80 welfare-check 119
long program -50 utilities 49
look animal 51 civil -64
looked inquiry 53 suspicious-person 79
lookin inquiry -51 program 58 suspicious-person 61
looking animal 65 inquiry 60 suspicious-person 57
looks animal 45 utilities 54
loop utilities 50 welfare-check 76
loose animal 67 utilities 73
lose lost-property 64
losing inquiry 67 noise 108
loss inquiry -91 program 59
lost civil -45 found-property -48 lost-property 261 noise -46
lot crash -47 crash-private 83 supplement -52
lote civil 46
lottery fraud 75
loud animal -44 civil -50 inquiry 48 noise 233
loudly inquiry 54
louisville inquiry 135 supplement 89 theft -42
love inquiry -63
lovely inquiry 46 noise 114
loves animal 99
low utilities 52
lower inquiry -49
lowes crash-private 71 hit-and-run 44
lp shoplifting 110 supplement -44
lsot inquiry -78 lost-property 209
luck harassment 101
luego civil -52 inquiry 51
lugar inquiry 40 parking 248 utilities -54
lump animal -55
lunch inquiry -53 parking 58 theft 47 utilities -45
lunchbox harassment 44
lunes supplement -40 suspicious-vehicle 47 theft 137
lungs noise 56 program 67
luz utilities 128
lying inquiry -60
lyle inquiry 55 welfare-check 65
lyrics harassment 58
m inquiry -53 suspicious-person 58 utilities -52
macetas animal -49 theft 61
machete civil -55
machetes found-property 71
machine fraud -47 noise 103
macy shoplifting 96 trespass 60
mad harassment 41 supplement -51 theft 42
made fraud 43 harassment 61 noise -49 supplement -44
madrugada civil -42 noise 42 suspicious-person 51
maestra inquiry -40 program 70
magazines civil -82 fraud 192 harassment 98 theft 68
magician civil 87 inquiry -54
maid civil -42 inquiry 134 noise 46 parking 47 utilities -61
mail inquiry 48 supplement -45
mailbox crash 74 suspicious-person 52 vandalism 92
mailboxes suspicious-person 80 vandalism 93
mailed fraud 62 supplement 62 theft -42
mailing harassment 57 inquiry 59
mailman animal 47 inquiry -48 theft 54
main inquiry 50 utilities 67
mainly reckless-driving 45 utilities 54
maintenance inquiry -42
make civil 142 supplement -64
maker civil 42
makes harassment 50
making fraud -41 inquiry -50
mal harassment 50 inquiry -86
male inquiry -93
malibu disabled-vehicle 52
mall crash-private 41 lost-property 52 reckless-driving 59 theft -47
mamaw utilities 41
man inquiry -87 suspicious-person 76
manager civil 97
manages noise 71
manana civil -56 noise 63
manda harassment 120
mandaba supplement 67
mandan civil -44 harassment 55 supplement 44
mandando inquiry -57
mandar animal 74 barking 64
mandara fraud 149 inquiry -62
mandated inquiry 40 supplement 48
mande fraud 82
manden inquiry -51 vandalism 51
mando civil -43 fraud 41 supplement -57
maneja inquiry 43 parking 43 reckless-driving 53
manejando inquiry -55
manejar lost-property 43 theft 53
manejo inquiry 94
manhole noise -50 utilities 104
mannequin found-property 49
mansito animal 77
manure inquiry -47 utilities 110
many civil -46 program -49 supplement -42
map inquiry 66 theft 136 vandalism 63
mapache animal 233 inquiry -41
maple inquiry -47 vandalism 69
maquina noise 53
marathon inquiry 127
marble trespass 78 vandalism 83
marbles inquiry 54
march inquiry 73 supplement 94
marching inquiry 53 noise 109
marco noise 40
mare civil 56 reckless-driving 65
mariachi noise 92
marina civil 72 inquiry 53
mark crash-private 41 inquiry 46 vandalism -40
marked found-property 74 inquiry 88
marker utilities 56 vandalism 167
market civil 71 fraud 80 program 74
marketplace inquiry 46 supplement 152 vehicle-theft 74
marks vandalism 45
marque harassment 58 program 43
marriage inquiry 80
married inquiry 89
marsh theft -41
marshal civil 63 found-property 47 inquiry 87 supplement 108
mart supplement -61
martes hit-and-run 46 inquiry 69 supplement 70
marzo fraud 41 inquiry 53 supplement 54 threats 49
mas noise 59
mascot lost-property 118 theft 100
mask theft 58
masked animal 61
mason fraud 60 inquiry 62 supplement 44
mass inquiry 63
massage inquiry -41
master lost-property 47
masterson inquiry -74 theft 53
mastiffs animal -59
mat animal 42
mata lost-property 49 utilities 77
matan animal 58 fraud 95 inquiry -75 noise 71 utilities 47
matando utilities 94
matches inquiry -55
mato animal 56 inquiry 46
matricula lost-property 91
matter civil 109 inquiry -112
mattress utilities 59
mattresses inquiry -69 suspicious-person 53 utilities 127
maxwell abandoned-vehicle 45 hit-and-run 54 theft -40
may inquiry 67 supplement 64
maybe inquiry -74 noise 41 vandalism 95
mayo civil 44 fraud 48 supplement -51
mayor inquiry 121
mayores inquiry 117 program 155
maze utilities 54
mcdonald custody 105
me harassment 56
meadowthorpe animal 122
meals inquiry 79 supplement -42 welfare-check 50
mean harassment 45 inquiry 46 noise 41
means civil -61 disabled-vehicle 43 program 41 suspicious-person 58
meant abandoned-vehicle 55 inquiry -45
measured harassment 68 inquiry -41
measuring inquiry 99 suspicious-person 176 trespass 60
meat animal 52 suspicious-person 45
mecanico civil 197 inquiry 61
mechanic civil 186 disabled-vehicle 41 supplement -43 theft 41
med inquiry 57 utilities 68 welfare-check 73
media inquiry -56
median inquiry -48 theft 58 utilities 72 vandalism 43
mediation civil 103 noise 48
medic inquiry -41 lost-property 55 supplement 87 utilities 50
medical inquiry 85 utilities 53
medicare inquiry 76
medicinas inquiry 51
medicine inquiry -46
medics inquiry 86 supplement 59
medidor theft 59 utilities 188
medio inquiry -55
meds civil -41 inquiry 45
meet program 49
meeting inquiry 97 program 66
meets inquiry -93 program 45
megaphone noise 257
meijer crash -56 crash-private 91
melted civil 58 fireworks 56 vandalism 41
member trespass 62
memes harassment 98
memorial abandoned-vehicle 45 parking 88 vandalism 82
memory program 45
memphis supplement 67
men civil -42 inquiry -61 parking -53 utilities -41
mensaje fraud 76
mensajes harassment 183
mention civil -41 inquiry -56 suspicious-person 121 vandalism 68
mentioned harassment 90
mentions civil 113 noise 53
meowing animal 197 inquiry -55
merely civil -50 noise 94
mes abandoned-vehicle 125 supplement 66
mesa inquiry -81
meses utilities 66
mess civil 67
message inquiry 57 supplement 152 utilities -47
messages harassment 86 inquiry 71
met harassment 53
metal found-property 43 fraud 54 inquiry -49 suspicious-person 52
mete inquiry 79
meten utilities 115
meter inquiry 63 parking 45 suspicious-person 43 utilities 73
metered inquiry 136 parking 78
meters inquiry 59 parking 115
meth inquiry 49
metieron burglary-discovered 74 inquiry -81 supplement 84
metio animal 40 civil 60 inquiry -76
mexicano inquiry -79 lost-property 51
mexico civil 42 inquiry 65
mgmt civil 107 noise 101 utilities 66
mgr civil 41 noise 52 supplement 69
mia civil 72 fraud 57
mice animal 41 civil 43 inquiry 101
microwave utilities 40
middle inquiry -75
midland utilities 46
midnight noise 127 suspicious-person 46
midway vandalism 83
miedo theft 45 utilities 66
mientras burglary-discovered 53 parking 59 program 87 supplement -47
might civil -40 program 80 supplement -46 utilities 42
migra suspicious-vehicle 62
migracion inquiry 67
mil fraud 96 inquiry 51
miles crash-private 50 inquiry 59
military inquiry -45
milk lockout 54
mill utilities 71
miller suspicious-vehicle 73
min inquiry -103 supplement -54 suspicious-vehicle 42 theft -66
mind civil -50 inquiry -48
minds noise 68
mine animal 53 found-property 59 theft 46
minecraft harassment 72
mini reckless-driving 86
minivan inquiry -54 utilities -45
minor crash 53 crash-private 78 supplement -48
mins inquiry -41
minute civil 54 inquiry 51
minutes inquiry -62 theft -47
mio animal-bite 71 supplement 79
mirror crash 134 hit-and-run 113 inquiry -60 vandalism 65
mirrors abandoned-vehicle 43 crash 168 hit-and-run 41 inquiry -58
mis inquiry -56 lost-property 43
misma inquiry -73 supplement 62
misplaced lost-property 128 theft 64
miss theft 56
missed supplement 90 theft -54 utilities 60
misses utilities -105
missin animal 63 theft 70
missing inquiry -45 lost-property 84 noise -47 supplement 64 theft 153
mistake found-property 51 inquiry 60 theft 45
mitad civil 89 inquiry -60
mix animal 84 inquiry 154
moan supplement 55
moaning inquiry -77 noise -42
mobile lost-property 41 parking 59
mobility inquiry -41
mochila inquiry -51
mofle noise 139
moja civil 49 utilities 56
mojada civil 101
molesta harassment 61 reckless-driving 59
molino inquiry -43 noise 75
moment disabled-vehicle 59 inquiry 77 reckless-driving 49 suspicious-person 73
mommy civil -50
moms welfare-check 70
mon burglary-discovered 59 inquiry 99 supplement -46 theft 63
monday supplement 52 theft 44
mondays parking -46 utilities 53
money fraud 180 theft 63
monitor inquiry 45
monkey lost-property 58
monoxido inquiry 71
monte abandoned-vehicle 59 inquiry -55 noise 40 program 41
month inquiry 42 noise -54 theft 47 utilities 67
monthly inquiry 45
months civil 129 harassment -50 inquiry 59 vandalism 51
moon noise 70
mop theft 42
moped abandoned-vehicle 109 vehicle-theft 59
mordio animal -60 animal-bite 115
more parking 47 supplement 53
morir civil 51 inquiry 62
morn suspicious-person 72 trespass 79
mornin found-property 62 vandalism 83
morning inquiry -50 noise 84 reckless-driving 62
mornings animal 57 inquiry -54 noise 50 utilities 77 vandalism 48
morphine inquiry 57
morros vandalism 65
morrow animal 60 supplement 40 utilities -46
mortar found-property -61
mortified inquiry -51
mos animal-bite 44 inquiry 40
moscas animal 50
mosque theft 57
moss utilities 43
most reckless-driving 85
mostly inquiry -82 noise 67
mostrador crash-private 46
mother inquiry 46 welfare-check 43
mothers civil 66 inquiry -49 supplement -68 vandalism 61
motion inquiry -51
motor inquiry 57
motorcycle utilities -41
motorhome abandoned-vehicle 47 parking 75
motorist crash 54 utilities 51
mountain inquiry 67
mouse animal 60 fraud 70
move civil 81
moved civil 70 fraud -43 utilities 48 welfare-check 45
mover inquiry -52
movers civil 44 lost-property 109 parking 55 supplement -40 theft 94
moves civil -42
moviendo inquiry 45
movies vandalism 41
moving parking 42 utilities -50
mow inquiry -62 threats 61 utilities 71
mowed theft 61
mowing noise 85
mows civil 108 utilities 58
mph hit-and-run 44 reckless-driving 60
mr inquiry -56 welfare-check 75
mrs civil 42
msg supplement 78
mt hit-and-run 82
mtg civil -59 inquiry 92 program 91
much inquiry 45 parking 43 utilities -45
muchacha inquiry -73
muchachos inquiry -54 noise 44
muchas inquiry 125
mucho inquiry -63 noise 58 reckless-driving 60
mud animal 43 crash 84 disabled-vehicle 91 inquiry -76 reckless-driving 42
mudanza civil 166 parking 98
muddy animal 45 inquiry -73 theft 98
muebles civil 64 inquiry 45 noise 41
muero crash 87 inquiry -90 lost-property 54 supplement 50
muerta found-property -42 inquiry 59 noise 122
muerto animal 143 inquiry -46
muertos animal 109
muestra inquiry 107 supplement 95
mueva parking 75
mueven noise 76
muffins inquiry -54
muffled inquiry -42
mug inquiry 54
mugged inquiry 52
mulch inquiry -60 suspicious-person 67
multa animal 67 civil -77 inquiry 190 parking 63 supplement 45
mumbling inquiry -41
mums theft 97 vandalism 94
mural inquiry 46 parking 84 utilities -56
murder civil -43 inquiry 54 lost-property 40 noise 84 parking 43 utilities 42
murdered animal 55 noise 71 vandalism 93
murdering inquiry -137 noise 199
murio disabled-vehicle 40 lockout 43
muro civil 87
murphy animal 52
museum inquiry 176 program -56
music noise 90
musica noise 205
must inquiry 196
mustang noise 127
muy animal 50 inquiry -122 reckless-driving 44
myself supplement 62 theft 100
mystery inquiry 94 program -45
n inquiry -45
nabor civil 162 harassment 100 noise 44 parking 63
nacido found-property -41
nacimiento found-property 68 theft 44
nacio inquiry -49
nada harassment 47
nadie burglary-discovered 43 crash 68 inquiry -50 theft 53 vandalism 52
nail fraud 46 inquiry -61
nailed inquiry -77
nails civil 69 inquiry -43 utilities 84
naked civil -42 inquiry -40
name found-property 64 fraud 86 harassment 44 supplement 50
named animal 75 harassment 47
names civil -43
nami program 80
nana civil 44
nanny inquiry -74
nap inquiry -51 noise 94
napkin inquiry -62
napping inquiry -61
naranja abandoned-vehicle 44 inquiry 129
narcan found-property -55 inquiry 75 program 48 theft -51 utilities -41
narcanned inquiry 59
nashville inquiry 45
nasty fraud -48 harassment 276 inquiry -113
national inquiry -70 program 264 utilities -51
nativity animal 86 theft 47 vandalism 93
nature animal 95 inquiry 66
navidad abandoned-vehicle 65 noise 89 theft 41
navy civil 42
naybor civil 109
nb inquiry -46
nbr supplement 73 suspicious-vehicle 50 theft 41
nearly reckless-driving 41 utilities 80
neat trespass 86
necesita inquiry 48 program -42 theft 41
necesitan civil 81 inquiry 61
necesito inquiry 74 supplement 65
neck inquiry -56
need inquiry 96 program -84 supplement 54
needed disabled-vehicle 49 program 56
needing civil -54
needle inquiry -48
needles found-property 58 utilities 127
needs inquiry 155 supplement 92
neg animal 41 crash 45 crash-private -49 trespass 50 utilities 100
negocio burglary-discovered 54 program 50 vandalism 64
negra inquiry -45
negro inquiry -65
neighbor civil 83 noise 44
neighborhood inquiry -142 program 186
neighbors civil 57 inquiry -53 noise 74
neighbour found-property 86
neither inquiry -51
nena lost-property -73
nephew welfare-check 50
nerf civil -53
nerves animal 46 inquiry 128 supplement 47 utilities 68
nervous inquiry 79 suspicious-person 98
nest animal 98 utilities 41
nesting animal 131 utilities -45
netflix inquiry 73
nevada fraud 101
never civil 54 fraud 83
nevr fraud 75 harassment 71
new inquiry 90
newborn civil -46 found-property -51
news inquiry 78 noise 58 program -48 supplement 45
newspaper civil 89 suspicious-person 41
newspapers inquiry 68 program 41
next noise 74
nextdoor suspicious-person 77
nice civil -44 harassment 45 noise 79 parking 73 theft 68
nicely harassment 61
niece inquiry -58
nieghbor civil 56 parking 42 utilities -56
nieghbors animal 51 civil 64 inquiry -55 noise 88
nieta inquiry 46
nieto fraud 72 utilities -43
nietos inquiry 79
nieve vandalism 56
night inquiry -48 noise 70 vandalism 44
nightgown inquiry -54
nightly fraud 63 noise 125 utilities 58
nights noise 73 reckless-driving 42 supplement 102 utilities -47
nightstand lost-property 85 theft 53
nina inquiry -89
nine abandoned-vehicle 61 civil 60
ninera civil 44
nineteen fraud 72 inquiry -46
ninety found-property 45 theft 54 welfare-check 43
ninguna utilities 58
ninito found-property -40
nino custody 45
ninos inquiry -48
nipped animal -68 animal-bite 226 found-property 48 inquiry -59 supplement -43
nissan parking 71
nite fireworks 61 noise 107 supplement -48 suspicious-person 43
nob supplement 67 suspicious-person 85
nobdy animal 77 inquiry -59 parking 87
nobody utilities 51
noc parking 63 reckless-driving 49 utilities 63
noche barking 91 theft 78 vandalism 48
noches inquiry -46 noise 43 parking 56
nodded inquiry 68 suspicious-person 55
noe inquiry -44
noise noise 60 supplement -44
noises abandoned-vehicle 63 supplement 47 suspicious-vehicle 54
noisy animal 95 barking 69
nomas civil -50 noise 45 supplement -42
nombre fraud 56 supplement 70
non inquiry 81 supplement -45
nonsense harassment 59
nonstop noise 44 utilities -52
noon parking 49
noose inquiry 89
northbound inquiry -49
nos utilities -44
nosotros crash-private 64 hit-and-run 71
nota crash-private 92 inquiry 84
notario fraud 123
note crash 53 crash-private 119 fraud -54 harassment 68 hit-and-run 53 utilities -49
notebook inquiry 46 reckless-driving 124
noted custody 89 inquiry -124 program 41 vandalism 78
notes civil 74 harassment 170 inquiry -67
nothin civil 74 suspicious-person 83 trespass 88
nothing burglary-discovered -47 civil -50 suspicious-person 47 theft -61 vandalism 55
notice civil 48 inquiry 110 supplement -42 utilities 90
noticed theft 86 vandalism 41
noticias inquiry 97 program 49
notified inquiry -74 welfare-check 70
notify supplement 41
nov inquiry -116 supplement 96
novel inquiry 73
novela noise 60
november inquiry 48
novia inquiry 75 welfare-check 53
nr utilities 81
nubmer crash 52 inquiry 150 supplement 52
nuclear inquiry 43 program 66
nueva inquiry 62 supplement 66 utilities 52
nueve inquiry -55 noise 47 utilities 42
nuevo found-property 50 inquiry 98
nuisance inquiry 43
numb inquiry -63
number civil -54 crash 41 fraud 51 inquiry 45 program -40 supplement 47
numbers abandoned-vehicle 45 found-property 74 fraud 43
numbr crash 52 fraud 45 program -42
numero civil -46 fraud 57 program -49 supplement 83 utilities 52
nunca fraud 93 harassment 46 inquiry -45
nurse inquiry 44
nursery animal 60
nuts noise 57
nxt inquiry -60 noise 111
o inquiry 57
oak utilities 67 vandalism 57
obra theft 70
obscene fraud -45 harassment 134 vandalism 80
occ fraud 58 shoplifting 44
ocho abandoned-vehicle 72 utilities 67
oclock inquiry -74 noise 59
oct program 48 supplement 79 utilities 41
october inquiry 133 noise 80 reckless-driving 53
ocupa civil -49 inquiry 97 reckless-driving 41
ocupo crash-private 68 hit-and-run 44 inquiry 87
od supplement 54
odd civil -58 harassment 56 inquiry 92 noise -44 suspicious-person 84
odor supplement 96
ofc civil 45 inquiry -86 lost-property 43 supplement 83
ofcr burglary-discovered 73 crash-private 40 inquiry -55 supplement 101
off theft 52
offc civil 80 supplement 78
offce animal 96 civil 66 fraud 63
offender inquiry 107 program -57 supplement -44
offenders inquiry 83 program -47
offered theft 52
offers inquiry -96 vehicle-theft 61
office supplement -64
officer fraud -50 inquiry -70 noise -46 program 102 supplement 108 utilities -51
officers inquiry 121 program 111 supplement 86 theft -51
official harassment 47 inquiry 77
ofice inquiry 79
oficial civil 47 fraud -44 inquiry -64 program 76 supplement 148
oficina inquiry 49 lost-property 51
often program 56 suspicious-person 63
oh inquiry -42 utilities 54
ohio fraud 52
oi animal 57
oiga inquiry 74
oil fraud 50 utilities -70
oir noise -49
ojo inquiry -46
ojos inquiry -79
ok crash 48 inquiry 66 welfare-check 42
okay crash 41
old civil -42
older theft 46
olds inquiry 104
olia reckless-driving 74
olmo abandoned-vehicle 41
olvido inquiry -56 lost-property 247
ones inquiry -84
only civil -51
onto civil 50 inquiry -69 utilities -47
op civil 93
opal inquiry -44 theft 46 utilities 97
opend fraud 143
opened fraud 98 inquiry -76 suspicious-person 74 utilities -64
opening harassment 40 suspicious-vehicle 41 vandalism 71
opens parking 57 utilities -48
opera noise 91
operar civil 73 fraud 100 inquiry 54 supplement -42
operator inquiry -52
options civil -50 harassment 124 inquiry 108 noise 57
or inquiry 90 program -42
orange found-property 62 noise -41 suspicious-person 49
orchard vandalism 64
orden inquiry 117
order custody 44 inquiry 123
ordered inquiry -45
orders utilities 69
ordinance inquiry 167 noise 110
ordr harassment 88
oregon civil -50
organ inquiry -47 utilities 59
organizer inquiry -47
orilla animal 95
oscuro utilities 50
osha civil -41 inquiry 142 supplement -44
other crash-private 51 inquiry -50 noise -45
others fraud 59
otro crash-private 71 hit-and-run 43
ought civil 77 inquiry 81 vandalism 49
our civil 49 program 42
ours burglary-discovered 55 crash-private 50 inquiry -81 supplement 43
outage inquiry 55 utilities 67
outlet civil 44 theft 62
outside civil -53 inquiry -72 noise -42
outta theft 136
oven barking -43
over civil 46 vandalism 50
overcharged civil 172 fraud 133 theft -54
overdose found-property 47 inquiry 83 program 56
overdosed inquiry 41 lost-property 64 program -73
overflowing utilities 62
overlook inquiry -42 lost-property 42 vandalism 68
overnight hit-and-run 52 inquiry 62 supplement -43 theft 79 vandalism 105
overpass inquiry -43
overtime civil 56 inquiry 81 lost-property 61
ovr disabled-vehicle 55 parking 49 theft 96
owe civil 109 harassment 63 inquiry -142
owes civil 73 inquiry 62
own crash-private 63 inquiry 62
owned crash-private 67 hit-and-run 64
owner animal 113 animal-bite 55 crash-private 45 found-property 49 harassment -41 program 44
owners animal-bite 41 barking 62 inquiry 56 noise 58
owns civil 50 found-property 45 inquiry 135
oxford inquiry -42 utilities 103
oxy inquiry -70 theft 72
oye inquiry -57 noise 49
oyo inquiry -49
p supplement 53 suspicious-person 67 trespass 64 utilities 66
pa inquiry 127
pacemaker inquiry 72
pacing noise 62
pack animal -44
package civil 47 theft 138
packages inquiry -58 theft 110
packed custody 75 theft 66
paddle found-property 47
padrastro inquiry -44
padre burglary-discovered 58 crash-private 42 program -44 supplement 48
paga civil 223 inquiry 96 vandalism 49
pagan civil 112 inquiry 116 vandalism 47
pagar civil 112 inquiry 98 utilities -60
page harassment 75 inquiry 103 supplement 56 suspicious-person 41
pages supplement 98
pago animal 56 fraud 82 inquiry 108
pague fraud 84 inquiry 56
paid civil 97 fraud 164 parking 41 theft -41 utilities -40
paint found-property -48 harassment -42 hit-and-run 59 utilities 94 vandalism 102
paintball vandalism 102
painted found-property 41 inquiry 44 program 89 theft -43 vandalism 145
painters inquiry -41 program 57
painting utilities 66
pair animal 63
pal hit-and-run 46 inquiry -55 vandalism 50
palabras civil 55 reckless-driving 78
palisades lost-property -69
pallets theft 43
palumbo inquiry -48 theft 70
pamphlet civil -54 inquiry 144 program 145
pamphlets inquiry 62 suspicious-person 100 trespass 66
panaderia burglary-discovered 52
panal animal 46 inquiry 45
pancakes inquiry 101
pandilla inquiry -66 utilities 56 vandalism 76
pane vandalism 150
panel civil -52 inquiry -78
panera parking 79
panicked inquiry 73
pantry animal 47 inquiry -64
panza inquiry -71
papa custody 49
papas civil 64 parking 48 program 60
papel civil -41 crash-private 97 found-property 43
papeles inquiry 102 supplement 70
papelito crash-private 131 harassment 62 inquiry -48
paper custody 45 program -46
papered vandalism 159
papers civil 48 custody 93 inquiry 94
paperweight inquiry 77
paperwork civil 42 custody 47 inquiry 104 supplement 51 trespass 82 utilities -40
paquete inquiry 44 theft 46
para civil -54 inquiry 59 program 64
parada found-property 59
parade civil -42 inquiry 94 supplement -45
parado disabled-vehicle 42 inquiry -53
parakeet animal 189
paramedics inquiry 95 program 66
paran inquiry 40 parking 49 supplement 74
parcel inquiry -41 theft 43
pardon inquiry 55
parece animal 83 utilities 54
pared inquiry -46 utilities -40 vandalism 44
parent inquiry 50 supplement -40
parents reckless-driving 53 theft 56
paris crash 72 utilities -55
park inquiry 57 parking 58 program -43 utilities 40
parkd parking 128
parked civil -57 crash 42 crash-private 90 inquiry -64 parking 159 suspicious-vehicle 47 utilities -62
parkin parking 126
parking civil -52 parking 69 supplement -41
parks parking 254 utilities -89
parkway inquiry 46
paro hit-and-run 48 noise 43
parole inquiry 160
parpadea utilities 149
parque found-property 56 utilities 56
parroquia inquiry -56
parrot animal 220 noise 99
parte hit-and-run 46
partera inquiry 58
partial reckless-driving 86 theft 58 trespass 56 vandalism 63
partido civil -57 noise 90 parking 44
parties crash-private 92 inquiry -43
partner inquiry -70
parts harassment 169
party noise 73
pasa noise 63
pasada inquiry 55
pasado inquiry 51 supplement 85
pasan reckless-driving 128 utilities 89
pasaporte found-property 51 lost-property 123
pasar barking 47
pase noise 50 program 47
paso inquiry -43 reckless-driving 56 supplement 42
pass inquiry -45 lost-property 82
passcode inquiry -48
passed civil -44 program -49
passenger inquiry -44
passerby disabled-vehicle 58
passes inquiry -97
passport found-property 110 inquiry -40 lost-property 121
password civil -53 fraud 95
past noise 50
pastel animal 46 burglary-discovered 67
pasto inquiry 95
pastor harassment 50 program 93
patch inquiry -41 utilities 61 vandalism 49
patched inquiry -49 utilities 216
patches inquiry -52
path animal 101 utilities 106
patient supplement 73
patients animal 42 inquiry 50 supplement 82
patio civil 91 theft 78
patrol inquiry -63 program 134 reckless-driving 43 supplement -41 suspicious-person 105 utilities -70
patron civil 60
patrona crash 88 crash-private 88
patrulla inquiry -44 program 91 reckless-driving 73
paul found-property 53
pavement disabled-vehicle 61
pavilion inquiry 75
paving noise 49
paw animal 127
pawn found-property 99
pawned inquiry 113 supplement -57 theft 99
pax harassment 73
pay civil 140 fraud 93 inquiry 45 shoplifting 48
paying lost-property 48
pays civil 182 fraud -48 inquiry 97 parking 47 utilities -76
pd abandoned-vehicle 49 inquiry -78 program 82
peace civil -48 inquiry 72 vandalism 62
peaceful inquiry 70 noise 51
peacock animal 261 inquiry -57
peacocks animal 175
peatonal utilities 94
pecho inquiry -45
pedal inquiry -84
pedir civil -41 harassment 46 inquiry 43 supplement -54
peds supplement 48
pee trespass 49
peed inquiry -65
peeling inquiry -43 utilities 68
peep inquiry -54 welfare-check 43
peeping animal 70 inquiry -52
peer inquiry 43 program 89
pega inquiry -59 utilities 44
pegaba inquiry 62
pegar crash 56 crash-private 73 hit-and-run 44 inquiry -64
pego crash 69
pegue crash 91 inquiry 41
pelea animal 60 inquiry -49
peleando animal 63 barking 59
pelearon civil 96 welfare-check 107
peleo inquiry 87 supplement 69
pelicula inquiry -69 utilities 49
peligro inquiry 59 utilities 61
pellet found-property 71 vandalism 126
pelos inquiry 60
pelota civil 51 vandalism 41
peluqueria animal 61 inquiry -54 vandalism 43
pelvis animal 73 crash 66
pena crash 44
pencil animal 72 inquiry 54
pendant inquiry -66
pennies inquiry -54
penny harassment 53
people inquiry -50 reckless-driving 41 vandalism -45
peor inquiry 47 reckless-driving 86
pepper inquiry 102 vandalism -56
pepperoni inquiry -94
per civil -41
perdi found-property -50 inquiry -91 lost-property 291 supplement -62
perdida lost-property 46 program 79
perdido animal 108 civil 45 inquiry -52 welfare-check 61
perdieron inquiry 142
perdio animal 114 inquiry -55 lost-property 100 supplement -43
perdone inquiry -82
perfectly welfare-check 75
perfume animal 52 inquiry -80 lost-property 53 shoplifting 52
perico animal 223 noise 74
period inquiry -55
permiso inquiry 226 program -63 trespass 47 utilities -41
permission animal 78 inquiry 86
permit inquiry 222
permite fireworks 43 noise 75
permitido civil -57 inquiry 180
permits inquiry 133 noise 77 utilities -50
permitted inquiry 196 noise 73
perra inquiry -62
perrita inquiry 60
perrito animal 70 fraud 51 inquiry -42
perro animal 103 barking 91 inquiry 51 noise -51 utilities -47
perros animal 112 barking 126 noise -50
person animal 40 civil -42 inquiry -104
persona found-property -49 fraud 59
personas inquiry 72 theft 45
pest suspicious-person 144
pet animal 129 inquiry -59
petition barking -52 inquiry 184 noise -54 reckless-driving -46
pets animal 76 lockout 130
petting inquiry -43
petty civil 131 inquiry -70
pew theft 51
ph utilities 45
pharmacist fraud 47
pharmacy theft 54
phoenix found-property 56 trespass 67
phone inquiry -84
phoned supplement 46 welfare-check 51
phones harassment 93
photo harassment 57 inquiry -58 supplement 56 suspicious-person 40
photographed crash 43 suspicious-person 72
photographer civil 93 parking 53 theft -49
photographing fraud -42 inquiry -40 suspicious-person 151
photographs found-property 58 suspicious-person 43
photos civil -43 fraud 66 harassment 121 supplement 76 theft -54 utilities 63
physical civil 86
piano civil 93 inquiry -64
pic harassment 82 inquiry -79
picadome found-property 71 utilities -42
picaron vandalism 67
pick custody 46
picked civil 59 found-property 100 parking 55 suspicious-vehicle 46 theft 45 utilities 42
picker inquiry -49
picking inquiry -65 lost-property 47 parking 42
picks animal 96 civil -43 inquiry -55 theft 57 trespass 67
pickup parking 58
picnic vandalism 127
picric inquiry 45
pics civil -44 harassment 78 vandalism 55
picture harassment 55 supplement 61
pictures fraud 62 harassment 96 noise 57 utilities 69 vandalism 80
pide crash 60 inquiry 112 program 53 supplement 54
piden civil 57 inquiry 46 utilities 43
pidieron fraud 49
pidio inquiry 52 welfare-check 42
pido inquiry 55 utilities 60
pie utilities 52
piece crash-private 41 hit-and-run 40 inquiry -55
pieces crash-private 47 hit-and-run 88
piensa civil 44 theft 65 utilities -46 vandalism 52
pierna inquiry -62
pies crash-private 58
pig harassment 47 lost-property 122 theft 80
pigeon animal 169
pigeons animal 94 welfare-check 43
pil theft 89
pila inquiry 76 program 80
pile inquiry 47 utilities 61
piled parking 74 utilities 110
piling civil 51
pill found-property 59 inquiry 85 program 62
pillar inquiry 48
pillow civil 58 inquiry -42
pillowcase animal 48
pills civil -51
pin found-property -67
pinata noise 60
pinch inquiry -75 utilities -41
pine civil 51 inquiry -58
pineapple found-property -57
ping theft 54 vehicle-theft 80
pinging supplement 100 theft 65
pink inquiry -82 vandalism 72
pinnacle fireworks 62
pinned animal -47 civil -44 inquiry -60
pintada animal 83 inquiry -64
pintaron inquiry -61 vandalism 212
pinto inquiry 57
pintura civil -48 hit-and-run 49 inquiry 54 vandalism 65
pio inquiry 87
pipes noise 65
pirate animal -53 inquiry -114 theft 187
piso inquiry -49
pistols program 45
pit inquiry 76
pita civil 53 noise 56
pitando parking 57
pitch vandalism 54
pitcher harassment 52 inquiry 81
pitching burglary-discovered 44
pits inquiry 64
pizza inquiry -141
pk crash 50 inquiry -48 welfare-check 57
pkg found-property 73 theft 112
pkwy civil -40 parking 55 suspicious-vehicle 59
placa found-property 56 hit-and-run 72 reckless-driving 48
placard inquiry 64 parking 103
placas abandoned-vehicle 62 found-property 50 reckless-driving 54 supplement -51 theft 111
place civil 43
plain theft 71
plan civil -47
planks theft 67
planned custody 44 suspicious-person 83 utilities 45
planning civil -46 inquiry 133 noise -47
plant program 59 supplement -47
plantas civil 123
planted animal 59 program -41
plants civil 65 inquiry 71 theft 103
plaque inquiry 75 theft 111 vandalism 85
plaster civil 55
plastico vandalism 69
plate abandoned-vehicle 47 civil -48 hit-and-run 59 inquiry -96 reckless-driving 114 theft 88 vandalism -42
plates abandoned-vehicle 81 inquiry -48 noise 58 parking 79 reckless-driving 56 suspicious-vehicle 57 theft 60 utilities 48
platica program 156
platicando crash 93 crash-private 62
platico theft 45
play fraud 48 noise 52 theft 48 utilities -58
played animal 51 noise 112
player inquiry -41
playground found-property 50 inquiry -64
playin harassment 50
playing noise 72
plays noise 109
plaza inquiry -42 trespass 86
pleasant abandoned-vehicle 71 parking 62 suspicious-person -47
please supplement 66 theft -50 welfare-check 43
pleito parking 76
plomero civil 69 inquiry -58
plot civil 46 theft 58
plow utilities 182
plowed hit-and-run 68 utilities 148
pls inquiry -64 utilities -43
plug fraud 76
plugged civil 74 theft 104 utilities 58
pluma utilities 48
plumber civil 118 fraud -49 inquiry 42 suspicious-vehicle 50
plus barking 77 noise 84 theft 41
pm inquiry -44 noise 153 reckless-driving 45 utilities -51
po inquiry 119
pocket found-property 49 lost-property 106
pocketknife civil 52 found-property 92 inquiry 130
pockets civil 76 inquiry 64
pod parking 46
podadora civil 51 theft 76
podcast inquiry 156 supplement -45
point reckless-driving 45 supplement 43
pointed civil 52
points civil 164 fraud 46 harassment 61 theft 48
poison inquiry 141
poisonous animal 136
poked inquiry -43
poker lost-property -57
poking animal 45 inquiry -56 suspicious-person 65
pole crash-private 96 inquiry -98 utilities 78
police civil 45 inquiry 90 program 62 supplement -46
policeman found-property 100 inquiry 64
policia inquiry 50 program 106
polise program 51
polish animal 89
polite civil 75 custody 48 inquiry -52 suspicious-person 101 trespass 58
politely civil 54 harassment 74 trespass 90 utilities 41
political theft 43 vandalism 93
polo reckless-driving 58
poncharon theft -48 vandalism 197
poncho suspicious-person 70 utilities 157
ponen parking 46 program -47
poner inquiry 119 program 44 theft 52
pongan inquiry -55 reckless-driving 225 utilities 74
pontoon supplement 46
ponytail inquiry -69
poodle animal 60
pool trespass 47 utilities 54
pooling utilities 87
poor noise 73
pop fireworks 42 fraud 73
popcorn inquiry -50 utilities -48
popped abandoned-vehicle 42 supplement 57
popping inquiry -67
pops fireworks 130 inquiry -80
popsicle inquiry -53
por fraud 46
porch inquiry -61 supplement -74 theft 93 utilities -47
porche animal 107 civil -48 inquiry -66 theft 89
porches suspicious-person 81
porta civil 58
portable animal 69
porton lockout 41 utilities 72 vandalism 69
posing animal 53 fraud 90 suspicious-person 76
poss reckless-driving 62 welfare-check 50
possible program 78
possum animal 276 utilities -71
post animal 61 found-property 42 theft 42 threats 53
postal harassment 54
poste crash-private 52 inquiry -56 utilities 108
posted harassment 78 theft -41 utilities -55 welfare-check 58
poster found-property 46 inquiry -82 threats 42 utilities 68
posters inquiry 45 vandalism 108
posting civil 46 welfare-check 53
posts civil 56 harassment 87 inquiry 54
pot utilities 88
pothole civil -52 utilities 373
pounding inquiry -81
poured civil 58
pouring inquiry -54
powder inquiry 43 vandalism 54
power utilities 112
pozo animal -43 inquiry -41 noise 76 utilities 56
ppl inquiry -65 utilities -42
practica noise 53
practice noise 64 program 61
practicing noise 227
prank harassment 147 inquiry -61 theft -41 vandalism 47
pratt suspicious-person 46 welfare-check 45
praying suspicious-person 70 utilities -43
preacher harassment 50 inquiry -56 noise 119 parking -49
preaching noise 113
precinct found-property 51 program 100 supplement 85
precio civil 59 utilities 50
pregunta inquiry 208
preguntan utilities 67
pregunto inquiry 64 lost-property 45
premio fraud 129 inquiry 72
prende inquiry 96 noise 56 program 53
prender inquiry -65 utilities 47
prendido vehicle-theft 40
preschool program 42
prescription fraud 59 program 70 supplement -50
present civil 79 inquiry -122
president civil 100 harassment 50 inquiry -67 trespass 52
preso fraud 69
press civil 63
pressing inquiry 69 shoplifting 70 supplement 94
pressure program -55
presto inquiry 88 lost-property 68
preston utilities 41
pretend inquiry 105
pretending fraud 135 inquiry -71
pretty harassment 46 inquiry -59
prevencion inquiry -123 program 78 utilities 76
prevention inquiry -195 program 210 supplement -66
price civil 104 fraud 63 utilities 59
prices civil 112 inquiry 106
pride civil 51 crash-private 82 program 51
pried burglary-discovered 95 inquiry -60 theft 168 vandalism 62
prima inquiry -55
primaria inquiry 43 utilities 49
primero fraud 61 inquiry 57
primo civil 67 inquiry 67
primos civil 84
principal animal 40 found-property 56 inquiry -54 supplement -63 vandalism 73
principle fraud 69 theft 57
princpal found-property 89 harassment 74 inquiry -59 theft 65
print supplement 70 suspicious-person 84
printed inquiry -79 program 49 supplement 62
printer vandalism 76
prints supplement 48 suspicious-person 52 threats 67
prior custody 41 supplement 54
prisa inquiry -49
prison harassment 84 inquiry 159 supplement 96
prius crash 56 crash-private 47 hit-and-run 49 theft 42
private crash-private 50 harassment 64 inquiry -61
prob inquiry -79
probably inquiry -88 suspicious-person 49 utilities 67
probate civil 138 inquiry -67
probation inquiry 53
process inquiry 67
procession inquiry 67 reckless-driving 90
produce animal 53
program inquiry 92 program 217 utilities -51
programa inquiry 72 program 299
progress inquiry -58
project inquiry 145 program 112
prom harassment 56 lost-property 66
promise civil 47 fraud 69 inquiry -55
promised civil 50 fraud 61
proof inquiry 132 supplement 160 suspicious-person 49
prop inquiry 86
propane civil -55 utilities -46
property civil 62 inquiry 95 lost-property 53 supplement 83
propia civil 49 inquiry 113
prosthetic found-property 241
proteccion inquiry 72 supplement -46
protection civil 59 inquiry 98 supplement 44
provided inquiry -46 program 115
pry civil -44 inquiry -49 lost-property 70 program 43 utilities 44
pt inquiry -59
pta civil -41 theft -42
pto fraud 92
ptsd fireworks 90 inquiry 47 program 66
public abandoned-vehicle 82 inquiry 74 utilities -58
pudding inquiry -70 welfare-check 44
puddle utilities 96
puebla program 60
puede inquiry 92
pueden inquiry 65 program 50 welfare-check 41
puedo inquiry 149 parking 46
puente animal -42
puentecito utilities 90
puerta hit-and-run 40 inquiry -47 vandalism 47
puertas inquiry 44 suspicious-person 100
puesta program 95
puesto vandalism 80
puestos inquiry 66 suspicious-person 55
puffs civil 56
pull civil -46 suspicious-vehicle 41
pulled crash 82 inquiry -43 utilities -41
pulling inquiry -114
pulls supplement 70
pulse inquiry -116
pumpkin animal 40 lost-property 44 theft 64 vandalism 122
pumpkins vandalism 109
pumps civil 55
punch inquiry 81 utilities 56
punched supplement 64
pupils inquiry -54
puppies animal 51 fraud 66
puppy animal 123 civil -76 found-property -40 fraud 106 inquiry -64
puras vandalism 44
puro inquiry -53 noise 52
purple vandalism 53
purpose vandalism 46
purse inquiry -42 lost-property 97 stalking 45
push disabled-vehicle 59
pushed disabled-vehicle 52 supplement -48
pushing inquiry -41
pusieron abandoned-vehicle 50 inquiry 98 parking 71 utilities 55 vandalism 70
put utilities 58
puts civil 54 harassment 55 inquiry 94 utilities 77
putting civil 46 inquiry -42 program 65
python inquiry 53
q supplement 53
qe crash 88 crash-private 84 inquiry -40 noise 115
qpr inquiry -104 program 90
quarter crash-private 51 fireworks 40 hit-and-run 50 vandalism 49
quarters civil 47 inquiry 117 theft 62
quebraron civil 48 vandalism 155
quebro crash -43 inquiry 50
quedar inquiry 78 lockout 49
quede animal-bite 44 inquiry 67 program 52
quedito hit-and-run 41 inquiry -40
quedo lost-property 42 utilities -56
quejarse harassment 46
quejo civil 49 inquiry -52 reckless-driving 72
quemada trespass 70
quemando civil -53
quemar harassment 48
quemaron inquiry -41 vandalism 141
quemo inquiry 154 supplement 108
queria inquiry -80
question inquiry 135
questions inquiry 60 suspicious-person 66
quick inquiry -65
quien animal 103 civil 41 inquiry 121 program 45 utilities 68
quiere civil 58 inquiry 102 program 67
quieren civil 58 inquiry 81 program 81
quiero found-property 47 supplement 47
quiet noise 78 utilities -42
quieter civil 67 inquiry -59 noise 119
quietly inquiry -61
quilt civil 89 inquiry -62 theft 66
quilts civil 91 inquiry -81
quince parking 47
quincy abandoned-vehicle 46
quinto found-property 54
quisiera animal 47 inquiry 57 program 89 welfare-check 61
quiso supplement 83
quit civil 65
quita animal 45 civil -43
quitan inquiry -60
quitar inquiry 40 supplement 74
quitaron theft 109
quite animal 68 civil -40 vandalism 42
quiten inquiry 66
r inquiry 50
ra inquiry 70 program 41
rabbit animal 41 inquiry -49 lost-property 49
rabia animal 45
rabies animal-bite 77 inquiry -97 supplement 71
raccoon animal 318 inquiry -70 utilities -56
raccoons animal 216 noise 59
race reckless-driving 48
racing inquiry -62 noise 40 reckless-driving 115
rack inquiry -82 supplement -55 theft 129
radar inquiry 69 reckless-driving 151 utilities 48
radiator disabled-vehicle 56
radio inquiry -66 noise 105
raft lost-property 41
rager inquiry -50 utilities -48
rail inquiry -64
railing utilities 47
railroad utilities 58
rails utilities -42
rain lockout 45 utilities 73
rained inquiry 66
raining animal -78 utilities 82
rains civil 49 inquiry -73
raised inquiry 69 utilities 82
raising civil 56 inquiry 47
rake animal -46 burglary-discovered 51 civil 71 inquiry -62 suspicious-person 56
rama utilities 52
ramas inquiry 117 utilities 56
ramirez supplement 109
ramp theft -42 utilities 69
rampa inquiry 47 parking 54
ramps inquiry 72
ramsey found-property 117 lost-property -47
ran crash 81 disabled-vehicle 42 reckless-driving 50
rancho harassment 51
rang suspicious-person 88
range inquiry 81 noise 124
ranger harassment 42 trespass 42
ransom civil 44 inquiry -59 parking 54 theft 59 utilities 59
rap fraud 41
rape supplement 69
raped inquiry 42
rapido reckless-driving 83
raro noise -49
rasguno animal 79 crash-private 80 hit-and-run 89
rasparon crash 140 crash-private 97 hit-and-run 81
raspon animal-bite 62 crash-private 99 hit-and-run 69 utilities 42
rat animal 135
ratas inquiry -51 utilities 109
rates utilities 85
rather inquiry -67 noise 41
rato inquiry -65 utilities -41
rats inquiry -45 utilities 144
rattle noise 60
rattled inquiry 58
rattles inquiry -51 noise 96 utilities 161
rattling noise 96 utilities -46
raven inquiry -60
ray utilities 54
raya civil 63 harassment 67 inquiry 47
rayaron vandalism 294
razors inquiry -52 shoplifting 66
rd crash-private -47
re inquiry 42 supplement 137 theft -56 utilities 57
reach inquiry 48 program 56
reached inquiry -51
read inquiry 74 noise 51 supplement -46 utilities 72
reader civil 49 inquiry -41 suspicious-person 59 utilities -52
reading program 70 suspicious-person 61 suspicious-vehicle 60
ready inquiry -44 parking 41 supplement 77
real fraud 47
really inquiry -96 theft 50 utilities 60
realtor inquiry 63 program -53
rear crash 58 fraud -42 inquiry -55 vandalism 46
rearranged vandalism 218
reason theft -41 utilities 72
rec supplement -48
recado supplement 41
recall civil 52 crash-private 47 inquiry 53
receipt supplement 74 suspicious-person 46 theft 68
received fraud 77
recess animal 53 inquiry 80
recibio fraud 93
recibo civil 147 fraud 42 inquiry 75 theft 61 utilities 45
recien found-property -41 inquiry -53
recio reckless-driving 41 utilities 51
recital supplement -75
reclama animal 100 civil 96 supplement 72
reclamar civil 96 inquiry 136
recoge animal 72 supplement 77
recogen animal 60 found-property 95 utilities 63
recoger civil -45 inquiry 147 supplement 179
recognise suspicious-vehicle 75
record civil -56 inquiry 71
recording inquiry -40 utilities 75
records civil -46 inquiry 221 supplement 58
recovered fraud 47 inquiry 177 shoplifting 51 supplement 133 theft -72
recycle inquiry 45
recycling utilities 101
red inquiry -42 utilities 41
redding suspicious-person 81 utilities 94
reds utilities 54
reefer noise 191 parking 119
reenactors inquiry 78
ref civil 114 inquiry 51
referral program -44
refill civil 67 lost-property 72 theft 62
refrigerator utilities 78
refugio inquiry 91 supplement 55
refund civil 227 fraud 68 inquiry -133 supplement 53 theft -48
refunded civil 78 fraud 129 inquiry -66
refused inquiry -42
refuses civil 153 inquiry -60
refusing crash-private 65 hit-and-run 70 inquiry 47
regalan inquiry 54 program 104
regalo civil 56
regando inquiry 54
register fraud 49
registered inquiry 104 parking 46 program -42 supplement 40 trespass 65
registrar inquiry 56 program 53
registration program 123
registro civil 83 inquiry -62 parking 62 utilities 42
registry inquiry 113 utilities -52
regresa inquiry 64 utilities 92
regreso custody 62 fraud 50 theft 49
regular inquiry 60 supplement 41 suspicious-person 42
regulates inquiry 203
rehab inquiry 44 theft -49 welfare-check 89
rehearsing inquiry -78 noise 62
reja abandoned-vehicle 70
relax inquiry 73
relay disabled-vehicle 75 inquiry 57 noise 78
release abandoned-vehicle 57 inquiry 111 supplement 68
released civil -45 inquiry -41 stalking 43 supplement 52
relieved abandoned-vehicle 45 supplement 66
reloading civil -62
reloj supplement 69
remarks harassment 202
remember harassment 61 parking 63
remembered inquiry -90 supplement 86
remolque abandoned-vehicle 67 parking 163
remote lost-property 68
removal animal 126 inquiry 61
remove animal 71 inquiry -55
removed supplement 66 utilities 67
renew supplement 58
renewal inquiry 123
renovar inquiry 68
rent civil 85 inquiry -77
renta civil 109 inquiry 88 parking 44
rental crash 75 crash-private 46 parking 48
rented disabled-vehicle 78 fraud 72
renter burglary-discovered 48 civil 103 theft 109
renters burglary-discovered 64 civil 77 supplement -42 vandalism 53
renting fraud 61 inquiry 50
repainted inquiry -59 utilities 146
repair civil 60 fraud 69 inquiry 97
replace crash 84 inquiry 82
replaced inquiry 71 supplement 79 utilities -48 vandalism 50
repo civil 132 supplement 61
report found-property -40 fraud 53 program -69 supplement 127
reporta civil 57
reportar crash-private 54 fraud 48 reckless-driving 62 theft -40
reportarlo inquiry 59
reporte civil -64 crash-private 54 supplement 198 theft 52
reported inquiry -54 supplement 173
reporter inquiry 105
reporting fraud 121 suspicious-person 63
reporto fireworks 57 inquiry 48 welfare-check 51
reports inquiry -51 vandalism 55
req program 63 supplement 46 trespass 72 utilities 44
request animal -59 inquiry 115 reckless-driving -49 supplement 49 theft -53 welfare-check 61
requesting inquiry 223 reckless-driving 60 supplement 109
requests inquiry 87 program 50 utilities 70
required crash-private 43 inquiry 85
requisitos inquiry 61 program -42
res inquiry -55 noise 44
rescue animal 68 lost-property 57
reservoir abandoned-vehicle 49 found-property 47 trespass 78
reset supplement 49
resets inquiry 72 utilities 46
residencia inquiry 143
resident inquiry -89 noise 54 reckless-driving 40 supplement -43 theft -40
residents burglary-discovered 46 parking 47
resource program -49
respira inquiry -62
respirar inquiry -91
respond civil -48
rest civil -56 disabled-vehicle 40
restaurant utilities 66
restaurante civil -61 theft 42 utilities 60
resting civil -63 trespass 61
restitution inquiry 160 vandalism 89
restraining civil -46 supplement -50
restriccion inquiry 46
restroom inquiry -121
resulto fraud 84 inquiry -41 suspicious-vehicle 63
ret civil 43 inquiry -86 supplement 82
retainer found-property 75 inquiry -51 lost-property 126
retaining inquiry 70
retention inquiry 84
retested inquiry 55 reckless-driving 59
retired inquiry 82 supplement -44 vandalism 49
retirement civil -45 inquiry 54
return civil 138 custody 81 found-property 51 fraud -77 inquiry 53
returned custody 52 supplement 90 theft -63
returning program -45 supplement 156 theft -108
reunion inquiry 75
revento inquiry -43 utilities 77
reversed fraud 106 inquiry -59 supplement -93
review civil 92 harassment 61 threats 64
reviewed supplement 103
reviews civil 141 fraud -62 harassment 102 inquiry 73
revise civil 52 fraud 41 program 58 utilities 67
reviso animal 50 burglary-discovered 99
revolver found-property 59
revving noise 150
reward lost-property 94 vehicle-theft 52
reynolds crash 42 utilities 128
rh harassment 98 inquiry -46
rials theft 91
ribbon inquiry -48 program 71
richmond fraud 59 supplement -46 utilities -50
rid inquiry 141
ride program 98
riders found-property 53 theft 43 utilities 63
rides civil 52 inquiry 67 reckless-driving 57
ridge civil 64 utilities 71
ridgeview inquiry 43 utilities -45
riding suspicious-person 41 trespass 49
riega animal -43 utilities 71
riendose inquiry 67 noise 46 utilities 60
rifle animal -58 civil -54 found-property 68 fraud -44
rifles found-property 45 inquiry 82
rig disabled-vehicle 52 fraud 75 inquiry -52 parking 74
right animal -49
rights civil 136 custody 54 inquiry 190 noise 67
rim utilities 64
ring found-property 85 lost-property 101
ringer found-property 73
ringing found-property 58 harassment 53 inquiry 54
rings harassment 74 inquiry -87
rio inquiry -75
rip vandalism 52
ripped animal 52 vandalism 171
risa crash-private 47 inquiry 41 shoplifting 52 theft 48
rise civil 47
rising inquiry -64 utilities -64
rite inquiry -44 reckless-driving 40
rival civil 63 inquiry -75 utilities -47
rm inquiry -66
rn inquiry 62
road civil -48 parking -47 utilities 87
roads inquiry 135
roadway disabled-vehicle 52
roaring inquiry -62 utilities -60
roasting harassment 134 inquiry -80
robado fraud 97 supplement 68 vehicle-theft 115
robando civil 56
robar burglary-discovered 62 supplement 77
robaron civil -62 inquiry -77 theft 305 vandalism -41
robbed inquiry -62 supplement 49
robber inquiry -40
robbery civil 61 fraud -49 inquiry 88 supplement 109
robe inquiry -62 welfare-check 60
robo civil 121 fraud -49
robot inquiry 79
rock vandalism 125
rocking suspicious-vehicle 53
rocks noise 41 utilities 55
roja supplement 46
rojo animal 102 inquiry -50
roll civil -51
rolled crash-private 84 utilities -47
rolling inquiry -49
roman fireworks 141
romany found-property 58 inquiry -42 suspicious-vehicle 54 utilities 42
rommate civil 127
rompieron inquiry -61 theft 113 vandalism 63
rompio civil 47 hit-and-run 46
roof animal 44 fraud 56 supplement -44
roofer fraud 88 inquiry -51
roofers inquiry -43 noise 129
roofing fraud 47 inquiry -73
room inquiry -57
roomie inquiry -50
roommate animal -46 civil 108 supplement -41
roommates noise 61
rooster animal 258 noise 141 utilities -42
roosters animal 117 noise 65
roots inquiry -48 utilities 109
ropa civil 118 inquiry 44 theft 41
rope civil -42 inquiry -58
roped civil 42 utilities 40
ropes civil 50
rose abandoned-vehicle 47
rosemont inquiry -53 reckless-driving 73 utilities 110
roses civil 109 inquiry -64 stalking 53 vandalism 109
roster animal 132 noise 109
rota burglary-discovered 41 inquiry -76
rotary inquiry 65 program 52
roto burglary-discovered 44 inquiry -66
rotten vandalism -67
rottweiler animal 108 civil -53 supplement 67
rough utilities 82
round inquiry -54
roundabout crash-private -47
rounds civil -43 inquiry -46
route utilities -49
row inquiry -60 noise 66 utilities 67
rows trespass 53 vandalism 60
rps civil 45 harassment 54 inquiry -49 vandalism 45
rpt crash 42 crash-private 61 fraud 60 inquiry -120 lost-property 45 supplement 58
rt animal 44
rte disabled-vehicle 62
rubbed crash-private 90 inquiry -90
rude harassment 174 inquiry -70 parking 47
ruedas parking 81
ruido noise 86
ruined civil 89 inquiry 108
ruiz civil -52 supplement 63
rule inquiry 254 noise 94 suspicious-vehicle 42
rules animal 45 civil -48 inquiry 151 noise -62
rumbo inquiry -46
run civil -51 hit-and-run 55 supplement 95 theft -51
runaway inquiry -78 supplement 195
rung utilities 45
runing inquiry 65 noise 76
runnin utilities 90
running inquiry -48
runs noise 158
rupp found-property 82
rush inquiry -41
rust found-property 167
rusted found-property 209
rusty abandoned-vehicle 52 found-property 101 inquiry -57
ruta inquiry -72 lost-property 84 reckless-driving 65 utilities 68
ruts abandoned-vehicle 85 crash 68 parking 85 vandalism 69
rv parking 162 theft 51 utilities -74
s hit-and-run 46
sabado civil -41 inquiry 46 reckless-driving 50 theft 72
sabe supplement -50
sabemos inquiry -62 vandalism 105
saben inquiry 49 lockout 58 utilities 77
saber inquiry 171
sac reckless-driving 46 utilities 83
saca animal 87 inquiry 41 reckless-driving 58 utilities 47
sacan abandoned-vehicle 67
sacar civil 82 inquiry 58 parking 57
sacaron fraud 68 theft 134
saco civil 41 inquiry 58 supplement 52
sad animal 59 harassment 47
saddle burglary-discovered 63 inquiry -51
saddles burglary-discovered 77 theft 109
safe disabled-vehicle 45 found-property 77 fraud 55 program -52 theft -49
safety program 127 supplement -43
sagging civil -44 inquiry -60 noise -45
said inquiry -40
sala inquiry -51
sale theft 44
salesman fraud 70 inquiry 141 program -42 suspicious-person 166
salga supplement 50
salgo inquiry 43 program 96
sali civil 52
salida parking 42
salido program 73
saliendo inquiry -91
salio civil -41 inquiry -55
salon civil 57 noise -49 utilities 72
salt inquiry -46 utilities 165
salud inquiry 50
same program -40
san inquiry -42 program -42 utilities 77
sanctuary animal 51 inquiry -42
sand inquiry -93 utilities 49
sandals civil 100 inquiry 97
sandbags inquiry 128
sandwich animal 53
sano inquiry 171 supplement 61
santa civil 90 fraud 52 parking -42
sarten inquiry 42
sat civil 49 parking 41 program -53 theft 57
satisfied supplement 70
saturday civil 44 inquiry 59 program 54 reckless-driving 65 vandalism 70
saturdays inquiry 43 welfare-check 55
sauce parking 57
sauna inquiry -44
save harassment 62
saved civil 44 fraud 40 hit-and-run 44 program 69 shoplifting 46 threats 56
saver inquiry 53
saw reckless-driving 42 supplement 62 suspicious-person 44 welfare-check 43
sawing noise 54
sawmill civil -49 utilities 53
say inquiry -48 program -44
sayd harassment 59 threats 72
sayin fraud 74 suspicious-person 57
saying civil -77
scalded supplement 68
scalp inquiry -42
scam civil -87 fraud 219 inquiry -71
scammer fraud 51 inquiry -53
scams civil -53 fraud 63 inquiry -142 program 181
scanner crash 49 supplement 62
scar animal-bite 79 inquiry 182
scare theft 45
scared animal 42 noise -43
scares inquiry 90 noise 44
scene inquiry 51
sched program 56
schedule inquiry 70
scheduled inquiry 46 noise 50 welfare-check 56
scheduling inquiry -53 program 45
schizophrenia inquiry 49 program -66 supplement -64
school civil -48
schools inquiry 121
scooter civil -43 crash 48 parking -41 theft 62 vehicle-theft 57
scooters civil 73 parking 60 trespass 40
scorch civil 114 fraud 69 inquiry 119 vandalism 65
scoreboard inquiry -41 vandalism 126
scout inquiry -54 program 99
scouts found-property -58 inquiry 53 program 165
scrap utilities 66
scrape crash 149 hit-and-run 66 noise 48
scraped crash 52 crash-private 171 inquiry 97
scratch crash 58 crash-private 125 inquiry -48 vandalism 62
scratched animal 48 animal-bite 82 crash 51 crash-private 66 inquiry -130 vandalism 134
scratching animal 60 crash 75
scream inquiry -60 theft 53
screaming civil -53 inquiry -56 noise 65 utilities -40
screams animal 129 inquiry -53 noise 99
screen found-property 63
screenshots civil -57 fraud 74 harassment 123 inquiry -96
screwed inquiry 60
scuffed crash 56 crash-private 105 utilities 71
se noise -41
sea lockout 46
seal abandoned-vehicle 66 animal 135 civil 67 suspicious-vehicle 64
sealed inquiry 191
seas fraud 123
season animal -49 theft 52 trespass 60
seat program 130
seats fraud 69
sec inquiry -42
secretary custody 47
section inquiry -59 lost-property 56
secuestrado civil 82 fraud 81 inquiry 50
secundaria inquiry 50
security civil 66 noise -40 program 55 supplement 54
sed program 55 threats 46
sedan abandoned-vehicle 42 utilities -44
see civil -47 inquiry -103
seeing inquiry -62
seek inquiry -56
seeking inquiry 99 supplement -53
seemed suspicious-person 82
seems civil -42 program 66 utilities 68
seen noise 50
sees inquiry -46 suspicious-person 44
seguia supplement 57 suspicious-vehicle 74
segundo supplement 41
seguridad inquiry -63 program 218
seguro crash 55 crash-private 47 inquiry 66 supplement 79
seguros crash 60
seis inquiry 58 supplement 41
seizure supplement -48
seizures inquiry -86
self crash 84
selfies harassment 48 inquiry 49 trespass 84
sell civil 60 inquiry 83
seller civil 52 fraud 221 inquiry -171
selling fraud 46 suspicious-person 104 theft 73
semaforo crash 47 inquiry -58 utilities 237
semana civil 56 utilities -41 vandalism 60
semanas civil 45 inquiry 48 program 67 supplement 51 theft -49 vandalism 45
semi utilities -63
semis inquiry 53 utilities 52
sence inquiry 43 utilities 74
send civil -47 supplement -80
sending harassment 146
sends harassment 70
senior civil 70 fraud -41 vandalism 52
seniors program 236
senor animal -43 inquiry -60 suspicious-person 46 utilities -61
senora harassment 46 inquiry -82
senoras inquiry -58 utilities 42
senores fireworks 44 inquiry -47
sent fraud 84 harassment 58 inquiry -51
sentado inquiry -49
sento suspicious-person 79
separated civil 55 inquiry -56
sept inquiry -89 program 56 supplement 63
september fireworks 86 program 54 supplement 62
ser custody 43 program -67 suspicious-vehicle 44
serial inquiry 46 supplement 68 theft 51
serie supplement 46 theft 84
serve civil 129 inquiry -41
served civil 80 inquiry 128 supplement 62 trespass 41
service inquiry 43
serving civil -62 inquiry 49
set found-property 112
sets burglary-discovered 47 parking 51
setting fireworks 96
settle stalking 52 supplement 65 welfare-check 55
settled inquiry 100 supplement 89
seven barking 49 fraud -49 inquiry -41 noise 57
seventh inquiry -60 noise 44
seventies inquiry 168
seventy fraud 48 inquiry 86
sewage inquiry -54 utilities 164
sewer found-property 47 utilities 57
sex inquiry 82
sexta lost-property 46
sexton noise 61
sez found-property 59
sgt inquiry -64 supplement 193
shade animal 86 barking 52
shake civil 51 inquiry -56
shakes inquiry 57
shaky theft -47
shall fraud 118 noise 60
share civil 115 fraud 47
shared civil 208
shark inquiry -69 lost-property 118 theft 77
sharp noise 77 vandalism 75
sharps inquiry 74 program -56
shed burglary-discovered 73 civil 67
sheep animal 111
sheet reckless-driving 48 supplement 99
shell crash 53 found-property 59
shells found-property 219 inquiry 124 supplement -42
shelter animal 52 inquiry 106 program 91
shelters inquiry 58
sheriff fraud 133
shes program 64 utilities -41
shift suspicious-vehicle 44
shifts supplement 90
shillito harassment 50 suspicious-vehicle 41 utilities 43
shin inquiry 68 supplement 50
shines civil 164 harassment 80 inquiry 55 noise -42
shingles inquiry 71
shining utilities 71
shins civil 58 inquiry 66
shiny utilities 63
shipping civil 42 inquiry 56
shocked inquiry 81 theft 63
shoe program 41
shoes inquiry -47
shook supplement 55
shoot fraud -43 program -41
shooter inquiry -110
shooting noise 52
shootings inquiry 118
shoots inquiry -107 noise 128
shop inquiry 79 vandalism 45
shoplifter inquiry -73 shoplifting 128 supplement -58 theft -47
shopper fraud 45
shopping crash-private 69 inquiry -58 suspicious-person 55 utilities 81
shore animal 75 inquiry 84
short fraud 53 inquiry 44 parking 45 theft 156
shortcut inquiry 114 parking -64 reckless-driving 52 utilities 121
shorted civil 156 theft 188
shot animal -41 inquiry 56 supplement 48 utilities -42
shotgun burglary-discovered 61 found-property 83 inquiry 56 supplement -71
shotguns found-property 66 inquiry 116
shots animal -44 animal-bite 64
should inquiry 62 utilities 40
shoulder animal 68 disabled-vehicle 86 inquiry -81
shouldnt civil 49
shouldr abandoned-vehicle 57 animal 74 disabled-vehicle 70
shouted harassment 72
shouting noise 63 trespass 43
shovels inquiry -55
show inquiry 45
showed inquiry -69
shower inquiry -43
showing inquiry -56 supplement 54 utilities -42
shown inquiry 44 utilities -58
shows theft 52
shrieking animal 42 noise 114
shud found-property 50 inquiry -44
shut animal 48 inquiry 48
shutoff inquiry 61 utilities -44
shuttle inquiry 41
si civil -45 inquiry 199
sick inquiry 117 supplement -46
sicne parking 71 theft 103 welfare-check 48
side utilities -49
sides civil 62 parking 73 vandalism 44
sideswiped hit-and-run 193
sidewalk civil -58 found-property 50 utilities 139
sidewalks inquiry 55 parking 43 utilities -48
siempre inquiry -75 welfare-check 63
siete harassment 60 inquiry -46
sight lost-property -53 reckless-driving 44
sign utilities 166 vandalism 55
signal inquiry -92 utilities 164
signed animal 56 civil 54 fraud 65 harassment 70 program -40 supplement -58
signs parking 91
sigue civil -42 inquiry -73
siguen inquiry -52 noise 87 utilities 40
siguio harassment 57 inquiry -52 stalking 61 suspicious-vehicle 67
silent supplement 54
sillita inquiry 137 program 96
sillon inquiry -53 vandalism 77
silly animal-bite 52 inquiry -61
silo inquiry -46
silver lost-property 79 supplement 80
silverado inquiry -43
simply utilities 42
simulacro inquiry 69
sin civil 48
since inquiry -60 utilities 41
singing noise 91
single crash 52 found-property 40 utilities -46
sings noise 70
sinkhole utilities 95 vandalism 50
sinking inquiry -47
sinse abandoned-vehicle 110 found-property 59 inquiry -54 suspicious-vehicle 108
siphoned inquiry -69 theft 226 vandalism -64
sir reckless-driving 48 welfare-check 53
siren inquiry 57
sirens inquiry 125
sirve disabled-vehicle 42 harassment 48 inquiry -90 utilities 52
sis threats 78
sister inquiry -50
sisters harassment 56
sit abandoned-vehicle 40 inquiry -47 reckless-driving 63
site fraud 40 theft 86
sits parking 69 suspicious-person 65 welfare-check 53
sittin found-property 52 utilities 82
sitting civil -45 inquiry -84
six inquiry -72 noise 77 utilities -51
sixth supplement 51 utilities 93
sixty inquiry -56 suspicious-vehicle 55
size animal 48 inquiry -47 utilities 50
skate inquiry -59 vandalism 41
skateboard lost-property 54 trespass 55 vandalism 73
skateboarders civil -45 inquiry -48 trespass 235 vandalism 44
skateboards trespass 74 vandalism 57
skaters trespass 51 vandalism 50
skeet inquiry 75
skeleton theft 49
ski abandoned-vehicle 42
skin animal-bite 67 civil -44 inquiry -61
skinned civil 91 fraud 69
skinny animal 121 inquiry -42 noise 60 trespass 45
skip inquiry 129
skipped civil 78 reckless-driving -41 utilities 66
skipping inquiry 94
skips civil 44
skull inquiry -66 noise 84
skunk animal 234 utilities -55
sky inquiry 86
slab inquiry 60 utilities 72
slammed noise 84
slamming inquiry 58
slander civil 124 harassment -56
slap inquiry 50
slashed theft -73 vandalism 233
sledding inquiry -62 lost-property 62
sledge civil -59
sleep animal 43 inquiry -71 noise 124 utilities 64
sleeping inquiry 42 program 46 trespass 50 utilities 50
sleeps noise 68
sleepy animal -48 inquiry -57
sleeting inquiry -80
slept burglary-discovered 57 trespass 89
slicing inquiry 122 parking 65
slick inquiry -64 utilities 189
slid crash 54 inquiry -51 utilities -48
slide abandoned-vehicle 49 parking 56 vandalism 52
slides program 46
sliding inquiry -59
slight noise 101 utilities -43
slip civil 41 theft 41
slipped lost-property 41 supplement 56
slipper inquiry 50
slippers inquiry -49
slot inquiry -86 vandalism 49
slots inquiry 56 suspicious-person 75
slow inquiry -72 reckless-driving 58 utilities 54
slowly animal 60 stalking 48 suspicious-vehicle 110
slug found-property 172 inquiry -46
slumped inquiry -74
slurring inquiry -94
slurs harassment 174
small animal 52 civil 56
smart inquiry -58 lost-property 91 theft 119
smashed inquiry -40 vandalism 178
smashing inquiry -50
smelled inquiry 64
smells inquiry -82 utilities 48
smels civil 108 inquiry 113
smiled suspicious-vehicle 60
smiley vandalism 179
smoek inquiry 65 program 87
smok civil -42 program 46
smoker inquiry 80
smokes civil 111 inquiry -42
smoking civil 44 utilities -82
snake animal 230
snakes utilities 116
snapchat civil 75
snapped inquiry -50
snatched theft 197
sneakers civil 87 harassment 47 utilities 53
snores parking 43
snow inquiry 78 parking -45 suspicious-person 44
snowbank crash 59 disabled-vehicle 85
so civil -48
soaked inquiry -54
soaking utilities 147
soap utilities 102
sobbing custody 47
sober civil 61 inquiry 68
sobre program 56 utilities -45
sobredosis inquiry -51 supplement 40
sobrina inquiry -105 supplement 50
sobrino supplement 41
soccer lost-property 49
social fraud 50 welfare-check 55
sock burglary-discovered 46 lost-property 40 trespass 99
sod civil 79 theft 58 utilities -53
soda supplement 68
sofa fraud 58 lockout 44
soft noise 73 parking -46
softball inquiry -83 program 77
soggy inquiry -42 utilities 87
sol utilities 57
sola found-property -41
solar suspicious-person 93 vandalism 53
sold civil 81 fraud 190 harassment -41 supplement 48
solicitor suspicious-person 206
solicitors fraud 90 suspicious-person 79 trespass 113
solid disabled-vehicle 56 found-property 65 inquiry -50 utilities 48
solito crash-private 89
solos program 90
sombdy program 71
sombody fraud 50 inquiry -76 noise 72 parking 45
sombra utilities 73
some vandalism 50
somebody inquiry -62 theft 72 vandalism 52
someday inquiry 126 utilities 50
someone fraud 56 inquiry -92 theft 42 vandalism 52
someplace inquiry -51 lost-property 132
something civil -41
sometime burglary-discovered 66 inquiry -59 supplement -70 theft 71 vandalism 61
sometimes inquiry 103 program 80
somewhere lost-property 158
somone found-property 41 fraud 57 inquiry -80 noise -44 reckless-driving 54 theft 66
son inquiry 48
sonando found-property 74
sonata abandoned-vehicle 65
song inquiry -78 noise 113
sono inquiry -60
sons noise 44 supplement 45 theft 55
soon inquiry -60 reckless-driving 44
sooner civil -63 inquiry -45
soot inquiry 89
sordo program 62
sore welfare-check 57
sorry inquiry -75 supplement 43
sort inquiry -101
sorting found-property 78 inquiry 132 program 69 suspicious-person 86
sospecha burglary-discovered 66 vandalism 94
soul theft 63
sounded harassment 45
sounding inquiry -64 noise 48
sounds noise 97
soup supplement 68 utilities 41
south inquiry -44
southland disabled-vehicle 57 utilities 63
souvenir inquiry 46 lost-property 106
soy program 60 supplement 59
space abandoned-vehicle 51 civil -47 inquiry -71 parking 89 supplement 45
spaces inquiry -75 parking 232
spain harassment 82 inquiry 57 stalking 76
spam fraud 167 harassment 51
spanish program 71
spare lost-property 74 theft 73 utilities 74 welfare-check 40
sparking inquiry -44 utilities -97
sparks utilities 108
spat civil 97
speak civil 78 harassment 49 program 100 supplement -56
speaker inquiry -143 noise 94 program 85
speaking inquiry 48 theft 46
spectrum crash 57 suspicious-vehicle 48 utilities 139
speech found-property 44
speed inquiry 48 program -54 reckless-driving 190 utilities 120
speeders reckless-driving 104 utilities -58
speeding civil -46 reckless-driving 73
speedway theft -41
spelled supplement 186
spelling found-property 82 inquiry -89 supplement 71
spent found-property 112
spice lost-property 60
spider noise 82 vandalism 88
spiders inquiry -71
spill supplement 69 utilities 89
spilled utilities 101
spillway animal 86
spinning utilities -46
spit inquiry -55
spits inquiry 61
spitting animal 52 utilities -93
splash found-property 41
splashing civil -62
split civil 129 inquiry -69
splitting custody 79
spoke supplement 60 threats 44
spoken found-property 47 welfare-check 45
spool utilities 57
spoon civil -45 found-property 90
spoons inquiry -76
spot parking 231 utilities -78
spots parking 205
spray civil -51 theft -60 utilities -48 vandalism 149
sprayed civil 72 vandalism 152
spraying animal -48 inquiry -42
sprays animal -44 civil 62
spread inquiry -48
spreading harassment 56 inquiry -51
spring inquiry 108
springs utilities 46
sprinkler civil 53 utilities 207
sprinklers utilities 84
spurr animal 90
spurting inquiry -75
squad inquiry 117 lost-property 51
square noise 60 utilities 57
squatters found-property 68
squeak crash-private 61
squeaky inquiry -44 noise 61
squealing inquiry 56 noise 62
squeeze parking 60
squires inquiry -49 utilities 108
squirrel animal 324 inquiry -156
squirrels animal 102
squirt inquiry -53
squirting inquiry -87
sro inquiry 85 supplement 65 vandalism -40
ssn fraud 115
st noise 50
stabbing inquiry 70 supplement 45
stable inquiry 83 noise 69 supplement 55
stack trespass 72
stacked inquiry -40
staff civil -54 found-property 74 inquiry -61 program 65
staggering animal -70 inquiry -43
stair inquiry 73
stairs inquiry -91
stairwell animal 62
stake civil 55 threats 56
stakes found-property -41 theft 67 vandalism 168
stalker inquiry -76 stalking 59
stalking fraud -56 harassment 69 inquiry 76 stalking 44
stalks animal 45 harassment 59 inquiry 148 utilities -45 vandalism 100
stall inquiry -61
stalled disabled-vehicle 99
stand animal 47 civil 115
standby civil 170 inquiry -121
standing animal 40 inquiry -51
stands inquiry -73 utilities -46
star civil 45 harassment 135 inquiry 53 threats 57
stares harassment 83 inquiry -69
start civil -46 noise 68
startd noise 40
started inquiry -82 utilities -41
starter inquiry 76
starting animal 49 inquiry -62 noise 51 program 50
starts noise 66 utilities -43
state inquiry 91
statement inquiry 56 supplement 109
states found-property 61 reckless-driving 41 utilities 46
station program 106
stats civil -43 inquiry 73
statue inquiry -77
status supplement 214
stay inquiry 66 program -45
stayed animal 51 crash-private 43 inquiry 121 suspicious-person 51 trespass 61 utilities 43
staying inquiry 63
stays inquiry -60 utilities 172
steal inquiry 86
stealing civil 60 inquiry -56 theft 191
steamed civil 52 fraud 73 suspicious-vehicle 66
steaming utilities -40
steeple parking 75
steering disabled-vehicle 44
step suspicious-person 43
stepped inquiry -53
steps inquiry -50
stick suspicious-person 48
sticker abandoned-vehicle 66 found-property 54 inquiry 116 lost-property 46 program 44 theft 65 utilities -46
stickers parking -43 program 65 vandalism 151
sticking inquiry -56
sticks found-property -50 inquiry -80 parking 106
stiff inquiry -52
still program 43
sting inquiry -63
stink supplement -42
stinks animal 45 inquiry -47 utilities 90
stitched animal 48 civil 112 inquiry -56
stitches animal-bite 43 inquiry 71
stock animal 47 civil -42 fraud 72 inquiry 76 vandalism 62
stole civil 61 theft 139 vandalism -41 vehicle-theft 59
stolen civil -57 inquiry -48 reckless-driving -42 supplement 85 theft 227 utilities -44 vandalism -55
stoll theft 211
stoln supplement 64 theft 117
stomach inquiry -53
stomps civil -49 noise 168
stone abandoned-vehicle 49 vandalism 60
stood suspicious-person 51 trespass 59
stool parking 43
stoop lockout 46 theft 128
stop civil -44 harassment 41 reckless-driving 45
stopped inquiry -49
stopping utilities -42
stops inquiry 73 theft 50
storage burglary-discovered 132 inquiry -61 theft 59 vandalism -50
store civil 51 harassment 42 inquiry -68 supplement 55
storm civil -71 inquiry 45 lost-property 51 utilities 104
storms inquiry 99 program 62
story crash-private 44
stove civil -46
straight civil 47 noise 62
stranded civil 89 inquiry -50
strange inquiry -45 utilities 115
stranger fraud 50 inquiry -96
strangers harassment 60 inquiry -51 welfare-check 44
strangle civil -50 inquiry 53 threats 85
strangled supplement 57 utilities 73
strangling utilities 71
strap crash 50 inquiry -49
straw animal 67 barking 42
stray animal 234 inquiry -54
strays animal 84 inquiry -64
stream inquiry 86 program 80
street inquiry 79 parking 80 utilities 90
streetlight utilities 271
streetlights utilities 156
streets utilities -66
strike harassment 49 inquiry 104 threats 41
stroke inquiry 72
stroller supplement -44 utilities 40
structure inquiry -58 utilities 55
stub burglary-discovered 103 fraud 49 theft 68 vandalism -44
stubborn civil 58
stud found-property 57 inquiry 78 vandalism -41
students inquiry -57 program 55
study inquiry 47
stuff civil 71
stuffed inquiry -44 lost-property 56
stuk utilities 63
stung utilities -43
stupid inquiry -44
su supplement 43
sub noise 138
subaru crash-private 72 parking 89 utilities -43
subdivision noise 72 reckless-driving 76
suben trespass 66
subieron lost-property 65 theft 54
subio welfare-check 43
subir civil 47 inquiry 79
subj trespass 44
substation utilities 44
substitute lost-property 115 theft 51
such inquiry -99 lost-property 77 suspicious-person 42
sucked inquiry -45
sudadera inquiry -47
sudden lost-property 49
sue civil 161
suegra civil 52 inquiry 90
suelto animal 88
suena civil 42 noise 100 theft 40
sueno inquiry -104 noise 97
suicidal inquiry 71
suicide inquiry 54 program 46 supplement 99 utilities 45
suicidio inquiry 77 program 165
suing inquiry 182 supplement 69
suit program 74
suitcase fraud 43 inquiry -43
summer found-property 48 supplement 81 vandalism 42
sump inquiry 67
sun custody 82 harassment 53
sunburned supplement 49
sunday custody 55 theft 75
sundays civil 65 noise 106
sunglasses theft 123
sunk abandoned-vehicle 61
sunny inquiry 99
sunroom vandalism 178
sunset utilities 59
super crash-private 74 hit-and-run 49 noise 74 supplement -57
supervisor crash 63 parking 46 utilities 50
support civil 77 inquiry 116 supplement -42
suppose civil -53 inquiry 53 program -44 supplement -52 suspicious-person 45 theft 58
supposed civil 41 custody 50
sure inquiry -95
surer crash-private 46
surgery noise 52 program 41
survey civil 164 program -63 suspicious-person 48 vandalism 81
surveyor civil 179
sus civil 86 inquiry -43 vandalism 44
susp supplement -63 theft 66
suspect noise 59 theft 50
suspects inquiry -55 theft 79 vandalism 60
suspended harassment 54 inquiry 41 reckless-driving 49 supplement -67
suspicious program 71 utilities 79
susto inquiry 72 utilities 70
suv inquiry -42 suspicious-vehicle 79
swallow inquiry -60
swallowed inquiry -51
swam found-property 52 supplement 80
swan animal 154
swap custody 122 parking -42
swapped crash-private 118 fraud 41 lost-property 51 theft -44
swapping crash 135 utilities -43
swear civil 42 inquiry 40 vandalism 46
swears animal 40 noise 69 theft 49
sweater inquiry 42
sweating civil -44 inquiry -82
sweep inquiry 98 program 50 utilities 72
sweeper inquiry -50 noise 50 utilities 87
sweeping inquiry 88
sweet civil -54 noise 85
swept disabled-vehicle 42 utilities 89
swerving reckless-driving 45 utilities -50
swim supplement 57
swimming animal 61 lost-property 42
swing inquiry -61 suspicious-person 62 trespass 55
swingin utilities -43
swinging inquiry -66
swings inquiry -52 noise 47 trespass 42 utilities -46
swiped hit-and-run 40 inquiry -46 supplement 43 suspicious-person -42 theft 180
switch inquiry -41
switched shoplifting 83
swollen found-property 42
sword inquiry 79
sycamore animal 56 inquiry -60
syringe found-property 49
system program 68 supplement 117 theft -49
t supplement 58 theft 65 utilities 103 vandalism 42
ta custody 45
tabby animal 186 inquiry -92
table inquiry -71 parking 50 vandalism 52
tablet inquiry -52 noise 42 suspicious-person 41
tack burglary-discovered 63 theft 102
tacked inquiry 46 suspicious-person 42
tacking animal -46
taco animal 74 inquiry -51 noise 46 theft 48 threats 53
tacoma civil 48 inquiry -45
tad utilities 55
tag abandoned-vehicle 58 animal 45 found-property 82 hit-and-run 56 reckless-driving 76
tagged abandoned-vehicle 91 found-property -49 inquiry -80 noise -47 parking 130 vandalism 109
tagging inquiry -99 utilities -55 vandalism 71
tags abandoned-vehicle 123 animal 73 inquiry -68 parking 45 utilities -51
tahoe inquiry -55
tail animal 50
taillight crash 40 crash-private 94 hit-and-run 46
tailpipe inquiry -51
take harassment -52 inquiry 85 program 45 supplement 88
taken found-property -45 supplement 51 theft 206
takes inquiry 44 parking 68
taking harassment -63 theft 96
tal civil 46
taladro inquiry -51 noise 113 supplement 78 theft -41
talk civil 44 program 94 supplement -45
talked fraud 53 inquiry 41
talking animal -43 inquiry -79
talks inquiry -84 program 47
tall civil -88 supplement 52 utilities 83
taller fraud -45 noise 85
tamales vehicle-theft 57
tamano inquiry 60
tambien fraud 70 supplement 52 theft -61
tampa harassment 52 inquiry -85
tan noise 61
tangled inquiry -78 utilities 116
tank civil 49 theft 49
tanks theft 59
tanque utilities -42
tantito parking 57
tap crash 110 noise 43 utilities 115
tapa parking 130 utilities 133
tapado civil 79 found-property 47
tapando abandoned-vehicle 61 inquiry -46 parking 223 theft -40
tape utilities 40
taped inquiry -102 utilities 57
tapped crash 55 crash-private 121
tapping inquiry -79
tarda inquiry -74 utilities 132
tarde animal 66 custody 41 noise 66
tarea fraud 48 program 116
target theft 43
tarjeta fraud 227 supplement 67
tarjetas fraud 135
tarp animal 85 supplement 68 theft 60 utilities 69
tasha suspicious-vehicle 56
taste inquiry -41 theft 88
tates animal 47 utilities -64
tattoo vandalism 59
tax inquiry 125
taxes civil -78 fraud 114 parking 46
taxi lost-property 165
tb harassment 60 parking 85
tea inquiry -71
teach inquiry -74 program 93
teacher program 69
teaches program 99
teague inquiry 52 welfare-check 74
team fraud 54 vandalism 74
tearing inquiry -85
tears civil 125 inquiry 70 program 52
teased harassment 178
tech animal 57 fraud 40
techo inquiry -50 trespass 42
teen civil -46 program -53 supplement 51
teenage found-property 42 program 71
teenager civil -63 fraud -46 inquiry 73 shoplifting 54
teenagers suspicious-person 88 trespass 139 vandalism 46
teens inquiry -53 noise 77 trespass 61 utilities -67
teeth found-property 52 inquiry -63 lost-property 91
teh civil -43 supplement -41
tele burglary-discovered 75 noise 53
telefono crash-private 47 welfare-check 40
telemarketer fraud 122 harassment 239 inquiry -53 noise -48
telephone crash-private 95 hit-and-run 64
television civil 41
tell program -53 utilities 42
teller fraud 71 inquiry -56
tellers animal 45 inquiry -48 program 140
telling inquiry -62
temblando fireworks 42
temprano inquiry 89 noise 170
ten noise 44 theft 43 utilities -58
tenant animal -47 civil 121
tenants civil 111 found-property 40
tendedero civil 116 noise 115 theft 74
tendida civil -63 inquiry 46
tenia lost-property 44 supplement 40 suspicious-person 57 theft 50
tenis lost-property 57 suspicious-person 85 theft 52 utilities 52
tennessee harassment 60 inquiry 73
tent inquiry -61 noise 51
tenth civil 65 harassment 51
tents welfare-check 72
terapia inquiry 65
tercera utilities 86
terrace program 46
terrible crash 54
test inquiry 169
tested noise 58 utilities 65
testigo inquiry 109
testing noise 102
tests inquiry 78 lost-property 51 theft 42
tetanus animal-bite 52 inquiry 95
texas fraud 54 harassment 61 inquiry 86
text fraud 119 utilities -44
texted inquiry -134 theft -44
texter fraud 70 harassment 96 inquiry -68
texting inquiry -67
texts civil 50 harassment 55
tfc disabled-vehicle 60 inquiry 41 utilities 100
than animal 52 civil -61
thank civil -46 inquiry 48 program -65
thanked found-property 71 lost-property -43
thanking found-property -44 inquiry -65 program -68 supplement -43
thanks inquiry -54 parking 57 supplement -53
thanksgiving lost-property 48 theft 80
that inquiry 52
thats harassment 44 hit-and-run 44 inquiry 50
theft civil 137 fraud 74 inquiry 49 noise 42 theft 176
their civil 60 noise 63 utilities -65
theirs animal 41 inquiry 63
them animal 69
themselves inquiry -50 theft 75
then inquiry -92 noise -43
ther animal 52
therapist inquiry 117 supplement -140
therapy supplement 71
theres civil 42
thermostat inquiry 94 noise 58
these inquiry 96 reckless-driving 41
theyre noise 64
thieves utilities 78
thin animal 52 noise 94
thing harassment 42
things civil 79
think suspicious-person 78
thinking inquiry 108
thinks theft 45
third civil -44 inquiry -57 noise 50 vandalism 40
thirteen harassment 50
this found-property -48 inquiry 42
thm found-property 70
thnk inquiry 69 vandalism 98
tho fraud 88 parking 67 utilities 50
those inquiry 58 program 55 utilities -45
though parking 58 theft 53 trespass 46
thought civil -50 theft -78
thousand fraud 121 inquiry -41
threat supplement 40
threaten civil -48 harassment 51 trespass 52
threatened civil 91 harassment 84 program 42 theft 57
threatening inquiry -136 noise 43 supplement 55
threatens civil 208 fraud -49 harassment -61 inquiry 169
threats civil 116 harassment 97 utilities -48
three inquiry -58 theft 53
threw vandalism 52
thrift found-property 64 inquiry 109
throat inquiry -54
throats noise -58
through theft -46 utilities -42
throw inquiry 94
throwing inquiry -81
thrown inquiry -69 lost-property 46 vandalism 97
throws civil 52 harassment 66
thru civil -42 crash-private 48 supplement -46
thud noise -56
thumbs disabled-vehicle 65 welfare-check 43
thump noise 64
thumping noise 74
thumps noise 53
thunder animal 64 supplement 45
thurs burglary-discovered 56 utilities 66 vandalism 70 welfare-check 43
thursday civil 45 custody 42 inquiry 74 lost-property 49
thursdays inquiry -109 program 68 theft 70
tia welfare-check 81
ticket inquiry 207 parking 58 utilities -59
ticketed abandoned-vehicle 45
tickets civil 98 parking 79
ticking found-property -41 utilities -50
tide shoplifting 53
tidy inquiry 48 suspicious-person 73 welfare-check 88
tied abandoned-vehicle 74 inquiry -90 suspicious-person 43
tiembla noise 50
tiempo inquiry -55
tienen noise 75 program 47
tierra inquiry -49
tight inquiry -50
tightened inquiry 86
tiktok supplement 89
til inquiry 42 noise 89 utilities -49
till fireworks 50 noise 72
tim hit-and-run 72 inquiry 53 lost-property 55
time civil -47
timed utilities 101
timer found-property -42 noise 92 program 48
times harassment 60 noise 46
tingling inquiry -42
tinsel animal 47
tiny crash-private 60 found-property 43 utilities -43
tio inquiry -73 supplement 57
tip inquiry 79 supplement 41 suspicious-person 43 theft 50
tipped vandalism 61
tips inquiry 101 program 68
tipsy reckless-driving 101 theft -41
tira civil 126 utilities 101
tiradas found-property 152 inquiry -42
tirado inquiry -64 utilities -50
tirados utilities 118
tiran inquiry 64 utilities 112
tirando utilities 45
tiraron fireworks 51 lost-property 60 noise -52
tire civil -53 inquiry -82 supplement -42 utilities 58 vandalism 88
tired inquiry 46 suspicious-person 46 welfare-check 64
tires abandoned-vehicle 90 disabled-vehicle 55 inquiry -80 parking -41 vandalism 100
tiro civil 54 inquiry 114 utilities 72
tiros fireworks -44
title civil 164 fraud 60 inquiry 99 theft -41
titulo fraud 187 vehicle-theft 190
tix inquiry 81
tmrw parking 42
toast crash-private 65 inquiry 83
toaster threats 42
tobacco inquiry -44 utilities 74
toca civil 85 custody 40 inquiry 68 suspicious-person 67 utilities 116
tocando suspicious-person 82
toco inquiry -54 noise 63 suspicious-person 43
toda animal -51 barking 86 inquiry -80 noise 62 utilities 45
todas parking 42
todavia inquiry 86
today harassment 55 inquiry -45
toddler civil -43 utilities -44
todds utilities 102
todos harassment 60
together noise 48
toilet inquiry -76 vandalism 145
tok theft 91
told inquiry -77
toll fraud 172
tolls fraud 111
toma parking 44
tomato theft 146
tomatoes found-property 60 inquiry -47 theft 180 trespass 74
tomo inquiry -91
tongue animal -49
tonight civil -43 program 42
tonite civil -57 inquiry -57 vandalism 69
too inquiry -57 utilities 43
took civil 43 inquiry -78 program -44 theft 88
toolbox civil 74 inquiry -107
tools civil 105 inquiry -40 theft 42
tooth found-property 40 inquiry 111
top civil -48 inquiry -51 utilities -74
tope reckless-driving 60 utilities 218
topes reckless-driving 106 utilities 166
toque welfare-check 53
toquen inquiry -76 welfare-check 73
tore crash 58 crash-private 55 suspicious-person 94 trespass 42 vandalism 84
torn civil -48
tornado inquiry 152
toro animal 43
tortilleria noise 54
tortoise animal 242
toss found-property 62 inquiry 141
tossed inquiry 40 trespass 56
tossing inquiry -45 vandalism 69
total animal 55 supplement 74
tote lost-property 88
touch inquiry 56 lost-property -43
touched animal 47 crash 62 inquiry 50
touching noise 67 utilities 47
tour inquiry -139 parking 50 program 150
tourist civil 104 inquiry -48 utilities -43
tourists vandalism 88
tow civil 85 crash 50 disabled-vehicle 103 inquiry 51 theft -44
toward inquiry -51 utilities -49
towed civil 65 inquiry 201 parking 69 utilities -67
towel inquiry -92
towels theft 55
tower inquiry -61 utilities -44
towing abandoned-vehicle 50 civil 91 disabled-vehicle 62 supplement 87
town inquiry 146 program 44 utilities -40 welfare-check 41
toxic civil 85
toy program 64
toyota found-property 97 welfare-check 51
tp vandalism 169
tping vandalism 152
trabaja threats 49
trabajar inquiry -43
trabajo civil 44
track inquiry 63
tracking civil 72 found-property -49 stalking 84
tracks inquiry -42
tract civil 56 fraud 127
tractor civil 115 crash 41 fraud 88 theft 41
tractors civil 69 noise 57 utilities -60
trade noise 58 utilities 47
traded crash 76 found-property 48 inquiry 96
trader civil 73 fraud 65 parking 46
trae inquiry -61 utilities -45
traen noise 42
traffic custody 47 inquiry 77 supplement 54 utilities 101
trafficking inquiry -52 program 89
trafic utilities 46
trafico animal 56 inquiry 116
tragar inquiry -54
trago inquiry -65
traia suspicious-person 69
traigo hit-and-run 51
trail found-property 67
traila parking 48 supplement 53 theft 45
trailas inquiry 64 suspicious-vehicle 59
trailer abandoned-vehicle 41 inquiry -66 parking 77 reckless-driving 72 vandalism -41
trailers inquiry -45
trailhead suspicious-person 73
train noise 41
trained inquiry 67 program 79
trainee program -84
trainer program 79 supplement 50
training inquiry -40 program 200 supplement -59 utilities -41
trains hit-and-run 48
trajo custody 82
traler abandoned-vehicle 70 supplement 74
trampled civil 83
trampoline civil 98 found-property 62
tran supplement 87
tranquila supplement 59
trans lost-property 48
transfer fraud 43
transferred civil 70 inquiry 158
transformador utilities 60
transformer supplement 53 utilities 106
transmission civil 118 fraud 83
transport reckless-driving 41
transporte inquiry 126
trap animal 71 civil 48 utilities 81
trapped inquiry -45
trapper animal 106
traps animal 153 utilities -42
tras fireworks 43
trasera theft 53
trash animal 67 crash-private 41 parking -41 utilities 120
travel theft 44 utilities 63
tray vandalism 68
treadmill harassment 54 inquiry 41 supplement 61
treasurer fraud 76 inquiry -61 program 68 vandalism 44
treat inquiry 40
treated inquiry -109 supplement 94 theft 80
treatment inquiry 72 supplement 48
tree civil 89 utilities 75
trees animal 58 inquiry -60 noise 43
treinta inquiry -42
trek program 72 theft 48
tremont utilities 51 vandalism 69
tren inquiry -56 utilities 59
trench civil 86
trent suspicious-person 77
tres inquiry -57
trespass inquiry -66 noise 53 trespass 140
trespassed civil 44 inquiry -51 shoplifting 105 trespass 126
trespassing inquiry 66 supplement 70 trespass 63
trial inquiry 155 supplement -45
triangle reckless-driving 61 trespass 63 welfare-check 43
trick utilities 71
tried animal -40 inquiry 40 program 48
trim inquiry -41 utilities 104
trip burglary-discovered 58 theft -45
tripod inquiry -84
tripped theft 64
triste inquiry 43
troca parking 82 theft 46
trolley crash 44 inquiry -68 lost-property 97 theft 76
trombone found-property 77 lost-property 98
tronando fireworks 76
tronar noise 48
troop program 95
trooper inquiry 53 lost-property -41
trotting animal 63
truancy civil 59 inquiry 131
truck parking 42
trucker inquiry 44 theft 45
trucks parking 63 utilities 56
true inquiry 103
truenan fireworks 99 inquiry -58
truk inquiry -58 parking 63 utilities -44
trunks found-property 74 trespass 56
try supplement 58 suspicious-person 72
trying inquiry -56
tsa inquiry 163 lost-property 97 supplement 46
tub inquiry -61 supplement -55
tuba lost-property 96 noise 97 utilities -46 vandalism 58
tubing trespass 48
tubo inquiry -59
tue civil 75 supplement -53
tues inquiry 52 theft 51 utilities -40 vandalism 57
tuesday fraud -45 suspicious-person 68 trespass 46
tuesdays found-property 45 program 59 reckless-driving 45 supplement 50
tulips civil 146 inquiry -42 theft 68 vandalism 108
tulsa inquiry -125
tumbaron inquiry 43
tunnel utilities 60
turkey animal 94
turn found-property 134 lost-property 64 utilities 43
turned found-property 124 inquiry -56 lost-property 52 suspicious-vehicle 41
turning animal -45 civil -54 found-property 72 inquiry -94
turno inquiry -52
turns supplement 53 theft -45 utilities 77 vehicle-theft 41
turtle animal 192 inquiry -80 noise -42
tuttle animal 121 inquiry -55 welfare-check 51
tuvieron noise 52
tv burglary-discovered 45 civil 52 noise 61
tvs civil -43 fraud 43
twenty fraud 100 inquiry -43 theft -51
twice inquiry -44
twins inquiry -45
twisted civil 74 fraud 64 utilities 75
txt inquiry -60
txted civil 55
tying disabled-vehicle 68 noise 48
tylenol inquiry -150
type inquiry -50
typing theft 40
u animal 47 program 51 supplement 53
uber inquiry -55 lost-property 119 suspicious-vehicle 46
ugly inquiry -79 parking 81 utilities 47
uhaul civil -40 inquiry 64
uk found-property 57 inquiry -45 noise 104
ultima civil 59 inquiry -96 welfare-check 51
ultimo civil 72 trespass 90
umbrela lost-property 215
umbrella animal 40 inquiry -57 lost-property 103
umpire inquiry -79 trespass 47
un supplement -60
una supplement -42 utilities -53
unas found-property 44 inquiry -50 lost-property 44
unattended inquiry 41 supplement -42
uncle program -45
unconscious inquiry -41
under inquiry -59
underpass inquiry -86 vandalism 125
understand noise 125
unemployment fraud 109 supplement -53
uniform civil 85
union inquiry 71 program 51
unit burglary-discovered 46 noise 72 program 47 supplement 42
units burglary-discovered 56 civil 80 supplement 54 theft 59
unk inquiry -73 theft 58 vandalism 77
unless fraud 93 program 69
unlit civil -53
uno fraud 41
unos found-property 44 fraud 53 utilities 48
unpaid fraud 112 inquiry 123
unplugged inquiry 186
until inquiry -82 noise 95
up inquiry -41
update inquiry -53 program -54 supplement 133
upload inquiry -71 reckless-driving 78
ups animal 76 crash 43 fraud 44 supplement 48
upstairs inquiry -77 noise 99 theft -47 utilities -46 vandalism -41
urge civil 52 welfare-check 67
urgent supplement 62
urn found-property 131 inquiry -74 lost-property 46
usa inquiry 60 parking 51
use inquiry 65 reckless-driving 44
used fraud 56 inquiry 69 trespass 62
uses civil -54 parking 67
usher inquiry -104 lost-property 82
using inquiry 69 trespass 58
ustedes inquiry 204 lockout 40
usual program 62
usually welfare-check 47
utah fraud 53 suspicious-vehicle 77
utility lost-property 54 utilities 84
v animal 45 supplement 55
vac inquiry 101 noise 53 utilities -59
vaca animal 177
vacaciones burglary-discovered 63
vacant inquiry -55 utilities 162
vacation burglary-discovered 102 program 98 suspicious-vehicle 45
vacia utilities 79
vacunan inquiry 100
vacunas inquiry 135
vacuum noise 47
valet parking 48
valve inquiry 95 supplement 116 utilities -46 vandalism 90
van suspicious-vehicle 55 utilities -73
vanished civil 46 fraud 47 supplement 62
vans inquiry -49 parking 56 suspicious-person 46
vape found-property 83 inquiry -57
vaping inquiry 43 trespass 79
vapor inquiry 52
varios inquiry -43
vase civil 85 supplement 47 vandalism 49
vaso civil 47
vault inquiry -74
vaya inquiry -52 program 41 vandalism 57
vayan welfare-check 77
ve civil -43 noise -42
vea inquiry 113 noise 42
vecina civil 42 inquiry -51
vecinito noise 55
vecino animal 60 civil 104 harassment 44 noise 66 parking 55
vecinos noise 190
veh crash -41 crash-private 79 inquiry -87
vehicle abandoned-vehicle 67
vehicles abandoned-vehicle 84 crash 50 inquiry -46
vehs inquiry 53 suspicious-person 57 suspicious-vehicle 69
ven custody 60 inquiry -60
venado animal 158 crash 82 inquiry -66
vencio inquiry 60
vende suspicious-person 116
vendedor fraud 119 suspicious-person 45 vehicle-theft 54
vender inquiry 89
vendiendo suspicious-person 46
vendieron civil 45 fraud 160 inquiry -106
vending civil 126 suspicious-person 109 trespass 41
vendio civil 84 fraud 58 theft 91
vendo inquiry 46
vendor civil 84 fireworks 51
veneno civil 56 inquiry 55 vandalism 68
venga inquiry -86
venir inquiry -65 program 111
venison inquiry 43 supplement 72 utilities 69
venmo civil 88 fraud 99 inquiry -51
venomous animal 66
vent supplement -44
venta inquiry 50
ventana civil -46 inquiry -52
ventanilla crash-private 42
ver inquiry -64 program 63 welfare-check 71
verano abandoned-vehicle 77 parking 84 program 72 supplement 83
verbal supplement -52
verdad program 47
verde animal 85 hit-and-run 49 inquiry -42
verified suspicious-person 69
verify suspicious-person 49 welfare-check 76
versailles inquiry -56
verse inquiry 68 noise 68
very inquiry -82
vest lost-property 43 suspicious-person 40 theft 49 welfare-check 59
vestibule animal 91 inquiry -49 suspicious-person 67
vests suspicious-person 74 trespass 40
vet animal 110 fireworks 43
veteran inquiry -93 program 57 welfare-check 48
veterans animal 65 inquiry 56 lost-property -62 noise 65 vandalism 41
vez parking 40 program 45
vfw lost-property 79
vi vehicle-theft 44
viaduct abandoned-vehicle 61 inquiry 52 parking 64 utilities -45
viaje civil -45 inquiry 85 program 106
vibora animal 81 harassment 47
victim civil -71 supplement 125
victims supplement 47
vid theft 103
vida inquiry 70 program 47 supplement 65
video shoplifting 68 supplement 49 theft 114
vidio theft 52
vidrio theft 77
vidrios suspicious-vehicle 80 vandalism 62
vieja inquiry 52 theft 44
viejas found-property 64 inquiry 127 utilities 62
viejo abandoned-vehicle 50 inquiry 64
viejos found-property 110 inquiry 49
vien custody 72 inquiry -52
viendo harassment 43 noise 50
vienen animal -43 inquiry -117
viernes inquiry 118 lost-property 40 supplement -40
vieron animal 43
view civil -46 utilities 55
vigilancia burglary-discovered 80 inquiry -82 program 86 supplement 88
viley inquiry 46 utilities -53
village inquiry -46 program 75
vin supplement 141
vine civil -42 inquiry 41 utilities 64
vino inquiry -48 noise 41 supplement 76
vinyl fireworks 90 vandalism 86
vio fireworks 47 harassment 40 vandalism 60
violated custody 66
violence civil 95 hit-and-run 41 inquiry 66
violent civil 41 harassment 44 inquiry -61
violin found-property 81 inquiry -69 lost-property 41 theft 74 welfare-check 59
virgen fireworks 107 inquiry -44 noise -59
virginia inquiry -40 utilities 109
visa inquiry 99
visit inquiry -51 program 54 welfare-check 59
visita civil -44 inquiry 41 program 79 welfare-check 56
visitas inquiry 101
visitation civil 66 custody 135 inquiry 64 supplement -60
visiting civil 47 inquiry 121
visitors inquiry -55 parking 76
visits harassment 69 inquiry 75 stalking 71 theft 46
vista inquiry 48
vitamins inquiry -44 theft 44
vive noise 48 program 92 trespass 50 welfare-check 62
viven program 42 supplement 114
vivir fraud 44
vivo found-property -47 inquiry -65 parking 58
vm inquiry -84 supplement 57
voice inquiry -91
voicemail fraud 48 harassment 63 threats 47 utilities -43
voicemails harassment 80 inquiry -103 supplement 59
voices noise 54
volo civil -46 inquiry -44
volteo inquiry -43
volume noise 121
volunteer inquiry 43 program 114
volunteers program 60 theft 41 utilities -48
volver inquiry -85
volvio animal 57 inquiry -44 suspicious-vehicle 48
vomitando inquiry -47
vomiting inquiry -73
voted trespass 71
voz noise 68
vs animal -44 parking -59
vuelve supplement 57
vuelven civil 123
w/o civil 64 inquiry 61 parking 71 utilities 85 vehicle-theft 65
waders suspicious-person 58
wading inquiry -43 trespass 89
waffle supplement 65 theft 44
wagging animal 194
wagon civil 62 disabled-vehicle 51
waist inquiry -71 utilities 113
waistband inquiry -42
wait parking 44
waited inquiry 69 supplement 87
waiting inquiry -58 suspicious-vehicle 70 utilities -64
waitress inquiry -51 reckless-driving 45
wake civil -63
wakes noise 91
walgreens lockout 46 supplement -45
walk inquiry 63 utilities 58
walked theft 42
walker lost-property 63
walkers utilities 61
walkin animal 63 suspicious-person 68
walks harassment 44 parking 67 welfare-check 65
wall inquiry -61 vandalism 65
waller parking 58
wallet found-property 112 fraud -67 inquiry -59 lost-property 102 supplement 88
wallmart vandalism 63
walls noise 147
walmart lost-property -67
walnut civil 101 utilities 94
walton parking 72 utilities 85
wana reckless-driving 76 utilities 89
wandered animal 44 inquiry 120 program 59
wandering inquiry -58 supplement 41
want found-property 69 program 60
wanted animal 52 civil -53 fraud 44
wanting fraud 62 inquiry -43
wants civil 51 inquiry 87 program 64
war civil 114
ward parking 56
warden animal 158 inquiry 89 supplement 53
warehouse civil 58 inquiry -67
warm inquiry -72
warming inquiry 135 program 74 suspicious-vehicle 56
warn fraud 63 inquiry -60 trespass 50
warning inquiry 44 supplement 43
warrant fraud 55 inquiry 100
warrants inquiry 114
warranty civil 69 fraud 145 harassment 46
was noise -47 supplement 50 theft 49
wash utilities 68 vandalism 64
washed found-property 69 fraud 85 supplement -43
washing inquiry 80 trespass 70
wasnt crash-private 51 supplement 53 theft 93
waste fraud 121 inquiry 186
wat inquiry 140
watch civil -60 inquiry -108 program 167 utilities -56
watched fireworks 57
watches suspicious-person 54
water utilities 93
watering welfare-check 82
waters utilities 95
wave welfare-check 59
waved inquiry 65 suspicious-person 83 suspicious-vehicle 65 utilities -41 welfare-check 53
waves suspicious-person 44
waving inquiry -51
way utilities 79
ways trespass 63
we program 57 utilities -53
weak inquiry -49 noise -42
weapon found-property 53 inquiry -72 lost-property 43
weapons inquiry 40
wear inquiry -120 lost-property 64
wearing civil 65
weather inquiry 89
weaving reckless-driving 41
web inquiry 42 lost-property 62 theft 61 utilities 60
weber theft 50
website civil -107 fraud 61
wed harassment 100 inquiry 44 suspicious-person 51 theft 63
wedding inquiry -67 lost-property 87 utilities -49
wedged inquiry -42
wednesday crash 52 supplement 63 theft 85
wednesdays custody 85 inquiry 91 noise 78
wee crash 70 crash-private 58 parking 78
weed burglary-discovered 42 civil 86 theft -74
weeds abandoned-vehicle 122
week abandoned-vehicle 40 civil -62 harassment 48 utilities 51
weekdays inquiry -76 reckless-driving 134
weekend burglary-discovered 66 program -49 reckless-driving 48 supplement -62 theft 78 vandalism 73
weekends inquiry 47 utilities 66
weekly civil -62 harassment 80 stalking 112
weeks abandoned-vehicle 58 found-property 68 parking 48 program 68
weight reckless-driving 84
weird harassment 49
welfare animal 50 program -52
well inquiry 51 program 70
wellington crash 82 utilities 74
wellness inquiry 41
wen inquiry 86 program 47 supplement 48
wendy crash-private 49
wendys animal 59 crash-private 61
were inquiry 67 noise -41 vandalism 40
werent noise -52 supplement 41 theft -48
west inquiry 130
westbound inquiry -54
wet civil -64
what inquiry 113 theft -40
whatever inquiry -45 supplement 79
whatsapp fraud 66 harassment 93
wheel utilities -50
wheelbarrow civil 120 theft 97
wheelchair noise -61
wheels abandoned-vehicle 53 inquiry 51 theft 78
wheezing inquiry -42
when inquiry 95
wher civil 47 inquiry 178
where civil -74 inquiry 151
whether inquiry 227 program 53
which civil -52 inquiry 189 supplement -45
while theft 60 vandalism 70
whiskey inquiry 46
whispering inquiry -87
whispers inquiry -45
whist inquiry -41
whistles inquiry -47 noise 68
whistling inquiry -83 utilities -48
white inquiry -44 suspicious-vehicle 69 utilities -40
who inquiry 153 utilities 64
whoever burglary-discovered 46 found-property 63 utilities 78 vandalism 50
whole civil -51 noise 43 supplement -47
whom inquiry 134 program -51 utilities 68
whos animal 78 inquiry 47 utilities 43
whose civil 44 found-property 77 inquiry 67 utilities 41
wht parking 74
why inquiry 151 lost-property 54
wide suspicious-vehicle 59
widow found-property 45 welfare-check 59
wifi civil 131 supplement -47
wildcats inquiry -44
wildlife animal 176 inquiry -84
will program 40
wilson inquiry 49 reckless-driving 77
win custody 68 inquiry 148
winchester fraud 46
wind inquiry -59 noise 45 theft -43
window inquiry -86
windows noise 63 parking -41 suspicious-vehicle 41 utilities -58
windshield harassment 69 inquiry -48
wine civil 60 inquiry -80 theft 49
wing animal 68 parking 43
wings animal 52 civil 49 inquiry 59
winter civil 59 inquiry 82 program 58 welfare-check 42
wiped civil 104 inquiry -65 supplement -49
wiper animal 43 vandalism 50
wipers disabled-vehicle 59 parking 50
wire civil -41 inquiry -54 parking -41 utilities 53
wired fraud 78 inquiry -46
wires civil -41 utilities 107
wiring supplement 59
wish inquiry -87 utilities 59
wishes inquiry 64
wit animal 103 crash-private 46 harassment 62 hit-and-run 43 stalking 73
withdraw supplement 181 welfare-check 42
withdrawal fraud -49 inquiry -49
within noise -45
without civil 81 parking 63 utilities -41
witness custody 44 hit-and-run 50 inquiry 78 supplement 100
wk found-property -45 inquiry 104 utilities 104
wknd burglary-discovered 62 inquiry -41 supplement 72 theft 83 vehicle-theft 67
wks abandoned-vehicle 75 theft 64
wld program 89
wnat found-property 68 supplement 100
wnats crash-private 73 noise 72 supplement -53 utilities -52
wobbly animal 63
woke suspicious-vehicle 47 theft 67 trespass 42
wolf animal 60
woman inquiry -54 supplement -47 utilities -57
women inquiry -48 program 60 suspicious-person 63 trespass 46
won crash-private 74 fraud 119 inquiry 62
wonder inquiry 49
wondered inquiry 68 program 125
wondering inquiry 50
wonders inquiry 144
wont civil 111 inquiry -96 supplement -45
wood noise 55
woodland noise 56
woods animal 58 inquiry -57
word inquiry -89
words inquiry -42 vandalism 82
work utilities 41
worked fraud 58 supplement -44
worker utilities -58
working inquiry 72
works animal -42 barking 63 inquiry -42
workshop program 43
world fireworks 97 noise 52
worried inquiry 43 welfare-check 55
worries animal 46
worry inquiry 50 lost-property 41 suspicious-person 43
worse inquiry -70 welfare-check 51
worst inquiry -89
worth fraud 46 inquiry 99 theft 94
would inquiry 75 program 72
wouldnt harassment 42 suspicious-person 91
wound animal-bite 51
wpn civil 43 suspicious-person 139 suspicious-vehicle 53
wpns civil 90
wrap lost-property 57 noise 62 parking 56
wrapped noise 49
wreath theft 145
wreck inquiry 141 reckless-driving 51
wrench inquiry -54
wrists inquiry -55
write inquiry 145
writer inquiry 89 supplement -51
writes fraud 45 inquiry 44 reckless-driving 67 suspicious-person 53
writing inquiry 62 supplement 45 vandalism 62
written fraud 64 reckless-driving 70 supplement 44
wrk animal 72 civil 62 hit-and-run 94
wrok animal -51 barking 89 noise -43 parking 59
wrong fraud -44 inquiry 56
wrote theft -43
x harassment 75 inquiry -89
xbox civil 82 found-property 47 inquiry 57 noise 84
xing inquiry 42 utilities -40
xmas welfare-check 54
xq inquiry 53 supplement 63 theft 47
y inquiry -40
y/o inquiry -63
ya inquiry -57 supplement 46
yall fraud 63 inquiry -76 noise 42 program 75 reckless-driving 48
yanked civil -88 vandalism 72
yantas abandoned-vehicle 56 utilities 59 vandalism 53
yard civil 56 supplement -50 utilities 53
yarda animal 64 barking 48 civil 76 theft 45 vehicle-theft 43
yarnallton inquiry -81 supplement 52
yd animal 141 inquiry -57 utilities 48
yday lost-property 66 supplement 98
year noise -41 supplement 58 theft -55
years fireworks 47 inquiry 68 supplement 78 utilities 60
yego supplement 111
yelled harassment 47
yelling civil -41 inquiry -77 noise 122
yells civil -45 harassment 62 noise 63
yelping animal 76 barking 68
yerno inquiry 47
yes inquiry -86 theft 57
yest theft 81
yesterday crash -51 found-property -42 hit-and-run 41 reckless-driving 58 utilities -60
yestrday custody 47 fireworks 58 theft 94
yet inquiry 45 program 58
yno fraud 83 inquiry -46
yoga inquiry -74 utilities -45
yogurt harassment -66 theft 139
you civil -42
young inquiry 53 supplement 42 suspicious-person 56
your civil -40
yours inquiry 92 noise 68
youth inquiry -45 program 49
yr utilities 47
yrs inquiry 71 vandalism 87
yuor supplement 97 welfare-check 61
zacate animal 74 utilities 50
zandale reckless-driving 56 utilities 94
zapato lost-property 135
zelle civil -54 fraud 207 inquiry -48
zero civil 55 inquiry 67 supplement 67
zone parking 100 utilities 130
zoning inquiry 94 program 53
zoo animal 51 custody 50 fraud 45 inquiry -52 lost-property 56 supplement -64 theft 58
zoom civil 43 inquiry 54
`,
};
